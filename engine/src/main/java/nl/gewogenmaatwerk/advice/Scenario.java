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

    /** What can be expected of an advice. */
    public enum Expected {
        OUTCOME,
        FIRST,
        NEVER_FIRST,
        ACCEPTED,
        PROPOSED,
        NOT_PROPOSED,
        RULED_OUT,
        ALONGSIDE,
        PRINCIPLE,
        VARIANT,
        QUESTION
    }

    /**
     * Something that is not as expected.
     *
     * @param expected what was expected
     * @param codes    the codes that would do, in alphabetical order; of what is too much, its own code
     * @param came     the code that came in their place; absent when nothing did
     */
    public record Shortfall(Expected expected, List<String> codes, Optional<String> came) {
        public Shortfall {
            codes = List.copyOf(codes);
        }

        private static Shortfall of(Expected expected, String code) {
            return new Shortfall(expected, List.of(code), Optional.empty());
        }

        private Text text() {
            String codesOr = String.join(", ", codes);
            String other = came.orElse("-");
            return switch (expected) {
                case OUTCOME -> otherwise("uitkomst", "outcome");
                case FIRST -> otherwise("eerste voorstel", "first proposal");
                case NEVER_FIRST ->
                    new Text(
                            codesOr + " is het eerste voorstel, en dat moet niet",
                            codesOr + " is first and must not be");
                case ACCEPTED ->
                    new Text(
                            other + " staat bij de eerste " + TOP + ", verwacht alleen " + codesOr,
                            other + " is among the first " + TOP + ", expected only " + codesOr);
                case PROPOSED -> new Text(codesOr + " is niet voorgesteld", codesOr + " is not proposed");
                case NOT_PROPOSED ->
                    new Text(codesOr + " is voorgesteld, en dat moet niet", codesOr + " is proposed and must not be");
                case RULED_OUT -> new Text(codesOr + " is niet uitgesloten", codesOr + " is not ruled out");
                case ALONGSIDE -> new Text(codesOr + " is niet ernaast genoemd", codesOr + " is not named alongside");
                case PRINCIPLE -> otherwise("leidend principe", "leading principle");
                case VARIANT -> otherwise("variant", "variant");
                case QUESTION -> new Text(codesOr + " is niet gevraagd", codesOr + " is not asked");
            };
        }

        private Text otherwise(String nl, String en) {
            String other = came.orElse("-");
            String codesOr = String.join(", ", codes);
            return new Text(
                    nl + " is " + other + ", verwacht " + codesOr, en + " is " + other + ", expected " + codesOr);
        }
    }

    /**
     * How an advice falls short of what is expected, in words.
     *
     * @return a sentence per difference; empty when the advice is as expected
     */
    public List<Text> differences(Advice advice) {
        return shortfalls(advice).stream().map(Shortfall::text).toList();
    }

    /**
     * How an advice falls short of what is expected.
     *
     * @return one for each difference; empty when the advice is as expected
     */
    public List<Shortfall> shortfalls(Advice advice) {
        List<Shortfall> all = new ArrayList<>();
        if (advice.outcome() != expect.outcome()) {
            all.add(new Shortfall(
                    Expected.OUTCOME,
                    List.of(expect.outcome().name()),
                    Optional.of(advice.outcome().name())));
        }
        List<String> proposals =
                advice.proposals().stream().map(Proposal::intervention).toList();
        if (!proposals.isEmpty()) {
            first(advice.proposals().get(0), proposals, all);
        } else if (!expect.first().isEmpty()) {
            all.add(new Shortfall(Expected.FIRST, sorted(expect.first()), Optional.empty()));
        }
        missing(Expected.PROPOSED, expect.proposed(), proposals, all);
        missing(
                Expected.RULED_OUT,
                expect.ruledOut(),
                advice.ruledOut().stream().map(RuledOut::intervention).toList(),
                all);
        missing(
                Expected.ALONGSIDE,
                expect.alongside(),
                advice.proposals().stream()
                        .flatMap(proposal -> proposal.alongside().stream())
                        .map(Proposal.Companion::intervention)
                        .toList(),
                all);
        missing(
                Expected.QUESTION,
                expect.questions(),
                advice.questions().stream().map(Question::about).toList(),
                all);
        proposals.stream()
                .filter(expect.notProposed()::contains)
                .forEach(code -> all.add(Shortfall.of(Expected.NOT_PROPOSED, code)));
        return List.copyOf(all);
    }

    private void first(Proposal first, List<String> proposals, List<Shortfall> all) {
        String code = first.intervention();
        boolean wrongFirst = !expect.first().isEmpty() && !expect.first().contains(code);
        if (wrongFirst) {
            all.add(new Shortfall(Expected.FIRST, sorted(expect.first()), Optional.of(code)));
        }
        if (expect.neverFirst().contains(code)) {
            all.add(Shortfall.of(Expected.NEVER_FIRST, code));
        }
        Set<String> fine = new HashSet<>(expect.first());
        fine.addAll(expect.accepted());
        if (!fine.isEmpty()) {
            proposals.stream()
                    .limit(TOP)
                    .filter(each -> !fine.contains(each) && !(wrongFirst && each.equals(code)))
                    .forEach(each -> all.add(new Shortfall(Expected.ACCEPTED, sorted(fine), Optional.of(each))));
        }
        expect.principle()
                .filter(id -> !id.equals(first.principle().id()))
                .ifPresent(id -> all.add(new Shortfall(
                        Expected.PRINCIPLE,
                        List.of(id),
                        Optional.of(first.principle().id()))));
        Optional<String> variant = first.variant().map(Proposal.Variant::code);
        expect.variant()
                .filter(wanted -> !variant.equals(Optional.of(wanted)))
                .ifPresent(wanted -> all.add(new Shortfall(Expected.VARIANT, List.of(wanted), variant)));
    }

    private static void missing(Expected kind, Set<String> expected, List<String> found, List<Shortfall> all) {
        sorted(expected).stream()
                .filter(code -> !found.contains(code))
                .forEach(code -> all.add(Shortfall.of(kind, code)));
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
