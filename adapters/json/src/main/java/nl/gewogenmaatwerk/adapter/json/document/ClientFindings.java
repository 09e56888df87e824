package nl.gewogenmaatwerk.adapter.json.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;

/**
 * Findings in what was said about a client. Each becomes an input problem that never repeats what was written: values are dropped, and a
 * pointer ends before the first name that does not look like the name of a field. Not thread-safe.
 */
public final class ClientFindings implements Findings {

    private static final Pattern FIELD_NAME = Pattern.compile("\\d{1,6}|[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final List<InputProblem> problems = new ArrayList<>();

    /** Findings in one client file. */
    public ClientFindings() {}

    /** The problems so far, by pointer. */
    public List<InputProblem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    @Override
    public void add(String code, Place at, Text what, Text help) {
        add(new InputProblem(code, discreet(at.pointer()), what, help));
    }

    @Override
    public void add(String code, Place at, Text what, String written, Text help) {
        add(code, at, what, help);
    }

    /** Adds an input problem that was made elsewhere, such as by the engine. */
    public void add(InputProblem problem) {
        if (problems.size() < Enough.PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == Enough.PROBLEMS) {
            problems.add(new InputProblem(Enough.CODE, "", Enough.WHAT, Enough.HELP));
        }
    }

    @Override
    public void unknownField(Node.Member member, Collection<String> known) {
        Optional<Text> ground = ProtectedGrounds.in(member.name());
        if (ground.isPresent()) {
            add(ClientFileCheck.protectedName(discreet(member.place().pointer()), ground.get()));
        } else {
            Findings.super.unknownField(member, known);
        }
    }

    private static String discreet(String pointer) {
        StringBuilder safe = new StringBuilder();
        String[] names = pointer.split("/", -1);
        for (int i = 1; i < names.length; i++) {
            if (!FIELD_NAME.matcher(names[i]).matches() || Bsn.isIn(names[i])) {
                break;
            }
            safe.append('/').append(names[i]);
        }
        return safe.toString();
    }
}
