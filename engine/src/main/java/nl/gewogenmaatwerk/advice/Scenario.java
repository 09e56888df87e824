package nl.gewogenmaatwerk.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * An example client with the advice they must get, the advice they must not get, and the principle behind it. Immutable.
 *
 * @param name   its name, unique in a municipality
 * @param title  what it is about
 * @param client the client
 * @param expect what must come out
 * @param origin where it was written
 */
public record Scenario(String name, String title, ClientFile client, Expectation expect, Origin origin) {

    /**
     * What must come out.
     *
     * @param outcome     whether there are proposals
     * @param first       the first proposal is one of these
     * @param accepted    the first three proposals are all among these and {@code first}
     * @param neverFirst  the first proposal is none of these
     * @param proposed    each of these is proposed somewhere
     * @param notProposed none of these is proposed
     * @param ruledOut    each of these is ruled out
     * @param alongside   each of these accompanies a proposal
     * @param principle   the leading principle of the first proposal
     * @param variant     the variant of the first proposal
     * @param questions   each of these is asked
     */
    public record Expectation(
            Advice.Outcome outcome,
            Set<String> first,
            Set<String> accepted,
            Set<String> neverFirst,
            Set<String> proposed,
            Set<String> notProposed,
            Set<String> ruledOut,
            Set<String> alongside,
            Optional<String> principle,
            Optional<String> variant,
            Set<String> questions) {
        public Expectation {
            first = Set.copyOf(first);
            accepted = Set.copyOf(accepted);
            neverFirst = Set.copyOf(neverFirst);
            proposed = Set.copyOf(proposed);
            notProposed = Set.copyOf(notProposed);
            ruledOut = Set.copyOf(ruledOut);
            alongside = Set.copyOf(alongside);
            questions = Set.copyOf(questions);
        }
    }

    private static final int TOP = 3;

    /**
     * How an advice falls short of what is expected.
     *
     * @return a sentence per difference; empty when the advice is as expected
     */
    public List<Text> differences(Advice advice) {
        List<Text> differences = new ArrayList<>();
        List<String> proposals =
                advice.proposals().stream().map(Proposal::intervention).toList();
        if (advice.outcome() != expect.outcome()) {
            differences.add(new Text(
                    "uitkomst is " + advice.outcome() + ", verwacht " + expect.outcome(),
                    "outcome is " + advice.outcome() + ", expected " + expect.outcome()));
        }
        first(advice, proposals, differences);
        missing("voorgesteld", "proposed", expect.proposed(), proposals, differences);
        missing(
                "uitgesloten",
                "ruled out",
                expect.ruledOut(),
                advice.ruledOut().stream().map(RuledOut::intervention).toList(),
                differences);
        missing(
                "ernaast genoemd",
                "named alongside",
                expect.alongside(),
                advice.proposals().stream()
                        .flatMap(proposal -> proposal.alongside().stream())
                        .map(Proposal.Companion::intervention)
                        .toList(),
                differences);
        missing(
                "gevraagd",
                "asked",
                expect.questions(),
                advice.questions().stream().map(Question::about).toList(),
                differences);
        proposals.stream()
                .filter(expect.notProposed()::contains)
                .forEach(code -> differences.add(
                        new Text(code + " is voorgesteld, en dat moet niet", code + " is proposed and must not be")));
        return List.copyOf(differences);
    }

    private void first(Advice advice, List<String> proposals, List<Text> differences) {
        if (proposals.isEmpty()) {
            if (!expect.first().isEmpty()) {
                differences.add(new Text("er is geen eerste voorstel", "there is no first proposal"));
            }
            return;
        }
        Proposal first = advice.proposals().get(0);
        if (!expect.first().isEmpty() && !expect.first().contains(first.intervention())
                || expect.neverFirst().contains(first.intervention())) {
            differences.add(new Text(
                    "eerste voorstel is " + first.intervention() + ", verwacht " + sorted(expect.first()),
                    "first proposal is " + first.intervention() + ", expected " + sorted(expect.first())));
        }
        Set<String> fine = new HashSet<>(expect.first());
        fine.addAll(expect.accepted());
        if (!fine.isEmpty()) {
            proposals.stream()
                    .limit(TOP)
                    .filter(code -> !fine.contains(code))
                    .forEach(code -> differences.add(new Text(
                            code + " staat bij de eerste " + TOP + ", verwacht alleen " + sorted(fine),
                            code + " is among the first " + TOP + ", expected only " + sorted(fine))));
        }
        expect.principle()
                .filter(id -> !id.equals(first.principle().id()))
                .ifPresent(id -> differences.add(new Text(
                        "leidend principe is " + first.principle().id() + ", verwacht " + id,
                        "leading principle is " + first.principle().id() + ", expected " + id)));
        Optional<String> variant = first.variant().map(Proposal.Variant::code);
        if (expect.variant().isPresent() && !expect.variant().equals(variant)) {
            differences.add(new Text(
                    "variant is " + variant.orElse("-") + ", verwacht "
                            + expect.variant().get(),
                    "variant is " + variant.orElse("-") + ", expected "
                            + expect.variant().get()));
        }
    }

    private static void missing(
            String nl, String en, Set<String> expected, List<String> found, List<Text> differences) {
        sorted(expected).stream()
                .filter(code -> !found.contains(code))
                .forEach(code -> differences.add(new Text(code + " is niet " + nl, code + " is not " + en)));
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
