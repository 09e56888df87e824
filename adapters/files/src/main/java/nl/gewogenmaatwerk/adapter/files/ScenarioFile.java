package nl.gewogenmaatwerk.adapter.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.advice.Scenario.Expectation;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;

/** Writes a scenario as the file that stands beside the rules (YAML), laid out for people who go on with it by hand. Thread-safe. */
public final class ScenarioFile {

    /** Where an editor finds what may stand in it, from the folder of scenarios of a municipality. */
    private static final String SCHEMA = "# yaml-language-server: $schema=../../../schemas/scenario.schema.json";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /** What YAML readers may take for something else than a text. */
    private static final Set<String> WORDS_WITH_A_MEANING =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder();

    private ScenarioFile() {}

    /**
     * A scenario as a file, which reads back as the same scenario.
     *
     * @param scenario   the scenario
     * @param about      what to say above it, in lines
     * @param aboutExpect what to say above what is expected, in lines
     * @return the text of the file, ending in a line feed
     */
    public static String write(Scenario scenario, List<String> about, List<String> aboutExpect) {
        ScenarioFile file = new ScenarioFile();
        file.line(SCHEMA);
        file.comments(about);
        file.line("title: " + quoted(scenario.title()));
        file.line("client:");
        file.client(scenario.client());
        file.comments(aboutExpect);
        file.line("expect:");
        file.expect(scenario.expect());
        return file.text.toString();
    }

    private void comments(List<String> lines) {
        lines.forEach(line -> line("# " + line.replaceAll("\\s+", " ")));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    // ---- the client

    private void client(ClientFile client) {
        line("  caseId: " + scalar(client.caseId()));
        line("  asOf: " + quoted(client.asOf().toString()));
        if (!client.goal().equals(Goal.UNKNOWN)) {
            line("  goal: " + goal(client.goal()));
        }
        list("scores", client.scores(), ScenarioFile::score);
        list("lifeDomains", client.lifeDomains(), ScenarioFile::lifeDomain);
        client.barriers().ifPresent(all -> listed("barriers", all, ScenarioFile::barrier));
        if (!client.situation().isEmpty()) {
            line("  situation:");
            client.situation().forEach((item, value) -> line("    " + scalar(item) + ": " + situation(value)));
        }
        client.flags().ifPresent(all -> line("  flags: " + codes(all)));
        client.interventions().ifPresent(all -> listed("interventions", all, ScenarioFile::intervention));
        if (!client.incomplete().isEmpty()) {
            line("  incomplete: "
                    + codes(client.incomplete().stream()
                            .map(ClientFile.Listing::field)
                            .toList()));
        }
    }

    private <T> void list(String name, List<T> items, Function<T, String> item) {
        if (!items.isEmpty()) {
            listed(name, items, item);
        }
    }

    private <T> void listed(String name, List<T> items, Function<T, String> item) {
        if (items.isEmpty()) {
            line("  " + name + ": []");
        } else {
            line("  " + name + ":");
            items.forEach(each -> line("    - " + item.apply(each)));
        }
    }

    private static String goal(Goal goal) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "type", goal.type());
        goal.ownedByClient().ifPresent(own -> fields.put("ownedByClient", own.toString()));
        put(fields, "clarity", goal.clarity());
        put(fields, "feasibility", goal.feasibility());
        put(fields, "localDemand", goal.localDemand());
        put(fields, "fittingWorkDemand", goal.fittingWorkDemand());
        goal.description().ifPresent(words -> fields.put("description", quoted(words)));
        return map(fields);
    }

    private static String score(Score score) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("construct", scalar(score.construct()));
        fields.put("value", String.valueOf(score.value()));
        fields.put("source", score.source().name());
        fields.put("measuredOn", quoted(score.measuredOn().toString()));
        score.instrument().ifPresent(words -> fields.put("instrument", quoted(words)));
        return map(fields);
    }

    private static String lifeDomain(LifeDomain score) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("instrument", scalar(score.instrument()));
        fields.put("domain", scalar(score.domain()));
        fields.put("value", String.valueOf(score.value()));
        fields.put("measuredOn", quoted(score.measuredOn().toString()));
        fields.put("source", score.source().name());
        return map(fields);
    }

    private static String barrier(Barrier barrier) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("domain", scalar(barrier.domain()));
        put(fields, "severity", barrier.severity().map(Enum::name));
        fields.put("addressed", String.valueOf(barrier.addressed()));
        return map(fields);
    }

    private static String situation(SituationValue value) {
        if (value instanceof SituationValue.WholeNumber number) {
            return String.valueOf(number.value());
        }
        return value instanceof SituationValue.YesNo yesNo
                ? String.valueOf(yesNo.value())
                : scalar(((SituationValue.Code) value).code());
    }

    private static String intervention(PastIntervention past) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", scalar(past.code()));
        past.startedOn().ifPresent(day -> fields.put("startedOn", quoted(day.toString())));
        past.endedOn().ifPresent(day -> fields.put("endedOn", quoted(day.toString())));
        fields.put("outcome", past.outcome().name());
        return map(fields);
    }

    // ---- what is expected

    private void expect(Expectation expect) {
        line("  outcome: " + expect.outcome().name());
        expected("first", expect.first());
        expected("accepted", expect.accepted());
        expected("neverFirst", expect.neverFirst());
        expected("proposed", expect.proposed());
        expected("notProposed", expect.notProposed());
        expected("ruledOut", expect.ruledOut());
        expected("alongside", expect.alongside());
        expect.principle().ifPresent(id -> line("  principle: " + scalar(id)));
        expect.variant().ifPresent(code -> line("  variant: " + scalar(code)));
        expected("questions", expect.questions());
    }

    private void expected(String name, Set<String> codes) {
        if (!codes.isEmpty()) {
            line("  " + name + ": " + codes(codes.stream().sorted().toList()));
        }
    }

    // ---- YAML

    private static void put(Map<String, String> fields, String name, Optional<String> code) {
        code.ifPresent(value -> fields.put(name, scalar(value)));
    }

    private static void put(Map<String, String> fields, String name, OptionalInt number) {
        number.ifPresent(value -> fields.put(name, String.valueOf(value)));
    }

    private static String map(Map<String, String> fields) {
        List<String> entries = new ArrayList<>();
        fields.forEach((name, value) -> entries.add(name + ": " + value));
        return "{" + String.join(", ", entries) + "}";
    }

    private static String codes(Collection<String> codes) {
        return "[" + String.join(", ", codes.stream().map(ScenarioFile::scalar).toList()) + "]";
    }

    /** A code as it is, where no reader can take it for something else; in quotes otherwise. */
    private static String scalar(String code) {
        boolean plain = PLAIN.matcher(code).matches() && !WORDS_WITH_A_MEANING.contains(code.toLowerCase(Locale.ROOT));
        return plain ? code : quoted(code);
    }

    private static String quoted(String words) {
        return "\"" + words.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
