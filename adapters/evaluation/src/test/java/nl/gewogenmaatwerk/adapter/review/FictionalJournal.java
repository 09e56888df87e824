package nl.gewogenmaatwerk.adapter.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;

/**
 * A journal in memory, with what was advised and decided in a town that does not exist. The same seed gives the same entries. Used by one thread.
 */
public final class FictionalJournal implements Journal {

    /** The town. */
    public static final String TOWN = "fictief";

    private static final String DIGEST = "sha256:" + "0".repeat(64);

    /** A principle, with the rules that appeal to a ground of it. */
    private static final Map<String, List<String>> PRINCIPLES = principles();

    /** The interventions of the town. */
    public static final List<String> INTERVENTIONS = List.of("MGV", "JOBS", "WEP", "SOLL", "SCHOL", "BEM");

    /** The rules of the town. */
    public static final List<String> RULES =
            PRINCIPLES.values().stream().flatMap(List::stream).sorted().toList();

    /** What can stay unknown. */
    public static final List<String> FACTS = List.of("self-efficacy", "social-norm", "outcome-expectation");

    /** The town's rule set, told to people. */
    public static final RuleBook BOOK = book();

    /** What the town agreed upon: five reasons, and no figures per professional. */
    public static final Practice PRACTICE = practice(Optional.empty());

    private final List<Recorded> entries = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T08:00:00Z");

    private static Map<String, List<String>> principles() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("doel-van-de-klant", List.of("eigen-doel", "plan"));
        all.put("werk-eerst", List.of("snel-werk", "vraag"));
        all.put("veilig", List.of("schulden", "zorg"));
        all.put("leren", List.of("leren-op-werkplek"));
        return all;
    }

    /** What the town agreed upon. @param agreed who was consulted about figures per professional */
    public static Practice practice(Optional<Practice.Consultation> agreed) {
        Map<String, Practice.Reason> reasons = new LinkedHashMap<>();
        Map.of(
                        "past",
                        "past bij de klant",
                        "wens",
                        "de klant wil dit",
                        "aanbod",
                        "er is geen aanbod",
                        "eerder",
                        "eerder geprobeerd",
                        "anders",
                        "iets anders")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> reasons.put(
                        each.getKey(),
                        new Practice.Reason(each.getKey(), Text.same(each.getValue()), Origin.file("practice.yaml"))));
        return new Practice(reasons, Optional.empty(), agreed);
    }

    private static RuleBook book() {
        List<RuleBook.GuidingPrinciple> principles = PRINCIPLES.keySet().stream()
                .map(id -> new RuleBook.GuidingPrinciple(
                        id,
                        Text.same("Principe " + id),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        List<RuleBook.RuleEntry> rules = RULES.stream()
                .map(id -> new RuleBook.RuleEntry(
                        id,
                        Text.same("Regel " + id),
                        Layer.FRAMEWORK,
                        false,
                        "framework/rules.drl",
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        List<RuleBook.CatalogueEntry> catalogue = INTERVENTIONS.stream()
                .map(code -> new RuleBook.CatalogueEntry(
                        code,
                        label(code),
                        Text.same(""),
                        Text.same(""),
                        Text.same(""),
                        List.of(),
                        List.of(),
                        new RuleBook.Named("M", Text.same("M")),
                        Text.same(""),
                        List.of(),
                        3,
                        Optional.empty(),
                        RULES.stream()
                                .map(id -> new RuleBook.Named(id, Text.same("Regel " + id)))
                                .toList(),
                        List.of()))
                .toList();
        List<RuleBook.GlossaryEntry> glossary = FACTS.stream()
                .map(code -> new RuleBook.GlossaryEntry(
                        code,
                        Text.same("feit " + code),
                        Text.same("willen"),
                        Text.same("Hoe is het?"),
                        List.of(),
                        true))
                .toList();
        return new RuleBook(
                TOWN,
                Text.same("Fictief"),
                "1.0.0",
                "1.0.0",
                DIGEST,
                LocalDate.of(2026, 1, 1),
                Text.same(""),
                Optional.empty(),
                principles,
                List.of(),
                rules,
                List.of(),
                catalogue,
                List.of(),
                List.of(),
                glossary);
    }

    private static Text label(String intervention) {
        return Text.same("Aanbod " + intervention);
    }

    // ---- writing entries

    /** Lets time go by. */
    public FictionalJournal after(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    /** Goes to a moment. */
    public FictionalJournal at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    @Override
    public void write(Entry entry) {
        long number = entries.size() + 1;
        entries.add(new Recorded(number, now, entry.kind(), "%064x".formatted(number), Optional.of(entry)));
    }

    /** An advice. */
    public FictionalJournal advise(Advice advice) {
        write(new Advised(advice, ClientFile.of(advice.caseId(), advice.asOf()), "1.0.0+1.0.0"));
        return this;
    }

    /** What the professional would do. */
    public FictionalJournal ownView(Advice advice, String... interventions) {
        write(new OwnView(
                advice.municipality(),
                advice.caseId(),
                advice.adviceId(),
                List.of(interventions),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** A decision. @param seconds how long the advice was in view; below 0 when that was not measured */
    public FictionalJournal decide(Advice advice, Decision.Verdict verdict, String reason, String by, int seconds) {
        return decide(advice, verdict, reason, by, seconds, OptionalLong.empty());
    }

    /** A decision in the place of another one. @param corrects the number of that one */
    public FictionalJournal decide(
            Advice advice, Decision.Verdict verdict, String reason, String by, int seconds, OptionalLong corrects) {
        write(new Decision(
                advice.municipality(),
                advice.caseId(),
                advice.adviceId(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                verdict,
                verdict == Decision.Verdict.NONE || advice.proposals().isEmpty()
                        ? List.of()
                        : List.of(
                                verdict == Decision.Verdict.OTHER
                                        ? "ANDERS"
                                        : advice.proposals().get(0).intervention()),
                List.of(),
                reason,
                Optional.of("Besproken met de klant."),
                Optional.of(by).filter(name -> !name.isEmpty()),
                seconds < 0 ? OptionalInt.empty() : OptionalInt.of(seconds),
                corrects));
        return this;
    }

    /** How many entries there are. */
    public long size() {
        return entries.size();
    }

    /** Erases the content of an entry. */
    public FictionalJournal erase(long number) {
        Recorded old = entries.get((int) number - 1);
        entries.set((int) number - 1, new Recorded(number, old.at(), old.kind(), old.hash(), Optional.empty()));
        return this;
    }

    /** An intervention about which something is argued. @param principle the principle behind it @param rules the rules that argue for it */
    public record Plea(String intervention, String principle, List<String> rules) {}

    /** An advice. @param proposed how many of the pleas are proposed, from the first one on; the others are only considered */
    public static Advice advice(String adviceId, String caseId, int proposed, List<String> unknowns, Plea... pleas) {
        List<Proposal> proposals = new ArrayList<>();
        List<Considered> considered = new ArrayList<>();
        for (Plea plea : pleas) {
            List<Argument> arguments = plea.rules().stream()
                    .map(rule -> argument(rule, plea.principle(), proposals.size() < proposed))
                    .toList();
            if (proposals.size() < proposed) {
                proposals.add(new Proposal(
                        proposals.size() + 1,
                        Proposal.Tier.WEIGHED,
                        plea.intervention(),
                        label(plea.intervention()),
                        Optional.empty(),
                        "self-efficacy",
                        new Proposal.PrincipleReference(plea.principle(), Text.same("Principe " + plea.principle())),
                        3,
                        Optional.empty(),
                        Text.same("Rustig."),
                        new Proposal.EvidenceReference(Evidence.Certainty.M, Text.same("Helpt vaak."), "bron"),
                        LocalDate.of(2026, 6, 1),
                        List.of(),
                        arguments));
            } else {
                considered.add(new Considered(plea.intervention(), label(plea.intervention()), 0, arguments));
            }
        }
        return new Advice(
                adviceId,
                caseId,
                LocalDate.of(2026, 1, 1),
                TOWN,
                new Advice.RuleSetReference(TOWN, "1.0.0", DIGEST),
                "0.1.0",
                proposals.isEmpty() ? Advice.Outcome.ABSTAINED : Advice.Outcome.PROPOSALS,
                proposals,
                considered,
                List.of(),
                proposals.isEmpty()
                        ? List.of(new Question("self-efficacy", Text.same("Lukt het?"), Text.same("Daarom.")))
                        : List.of(),
                unknowns,
                List.of());
    }

    private static Argument argument(String rule, String principle, boolean isFor) {
        return new Argument(
                isFor ? Argument.Direction.FOR : Argument.Direction.AGAINST,
                Optional.of(Strength.PLAIN),
                "own-goal",
                1,
                true,
                principle,
                Optional.empty(),
                Text.same("Daarom."),
                new RuleReference(rule, Text.same("Regel " + rule), "framework/rules.drl", 1, "framework"),
                List.of(),
                List.of());
    }

    // ---- a whole journal

    /** A journal with a number of cases, most of them decided upon in the first quarter of 2026. */
    public static FictionalJournal of(long seed, int cases) {
        FictionalJournal journal = new FictionalJournal();
        SplittableRandom random = new SplittableRandom(seed);
        int step = Math.max(1, 80 * 24 * 3600 / Math.max(1, cases) - 1200);
        for (int each = 1; each <= cases; each++) {
            String caseId = "fictief-%05d".formatted(each);
            Advice advice = randomAdvice("advies-" + each, caseId, random);
            journal.after(step).advise(advice);
            if (random.nextInt(8) == 0) {
                advice = randomAdvice("advies-" + each + "-b", caseId, random);
                journal.after(60).advise(advice);
            }
            journal.respond(advice, random);
        }
        return journal;
    }

    /** What a professional does with an advice, or nothing. */
    public void respond(Advice advice, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            after(20).ownView(advice, INTERVENTIONS.get(random.nextInt(INTERVENTIONS.size())));
        }
        if (random.nextInt(6) > 0) {
            decideSomething(advice, random, OptionalLong.empty());
            if (random.nextInt(9) == 0) {
                decideSomething(advice, random, OptionalLong.of(size()));
            }
        }
    }

    private void decideSomething(Advice advice, SplittableRandom random, OptionalLong corrects) {
        Decision.Verdict[] verdicts = Decision.Verdict.values();
        Decision.Verdict verdict =
                random.nextInt(5) < 3 ? Decision.Verdict.FOLLOWED : verdicts[random.nextInt(verdicts.length)];
        List<String> reasons = List.copyOf(PRACTICE.reasons().keySet());
        after(random.nextInt(300));
        decide(
                advice,
                verdict,
                PRACTICE.reasons().containsKey("past") && random.nextInt(3) > 0 && verdict == Decision.Verdict.FOLLOWED
                        ? "past"
                        : reasons.stream().sorted().toList().get(random.nextInt(reasons.size())),
                random.nextInt(5) == 0 ? "" : "p" + random.nextInt(4),
                random.nextBoolean() ? -1 : random.nextInt(400),
                corrects);
    }

    /** An advice about a case, with up to three proposals. */
    public static Advice randomAdvice(String adviceId, String caseId, SplittableRandom random) {
        List<String> interventions = new ArrayList<>(INTERVENTIONS);
        for (int i = interventions.size() - 1; i > 0; i--) {
            Collections.swap(interventions, i, random.nextInt(i + 1));
        }
        List<String> principles = List.copyOf(PRINCIPLES.keySet());
        Plea[] pleas = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> {
                    int nth = Math.min(random.nextInt(principles.size()), random.nextInt(principles.size()));
                    String principle = principles.get(nth);
                    List<String> rules = PRINCIPLES.get(principle);
                    return new Plea(
                            interventions.get(i), principle, rules.subList(0, 1 + random.nextInt(rules.size())));
                })
                .toArray(Plea[]::new);
        List<String> unknowns =
                FACTS.stream().filter(fact -> random.nextInt(3) == 0).toList();
        return advice(adviceId, caseId, Math.min(pleas.length, random.nextInt(4)), unknowns, pleas);
    }

    // ---- reading

    @Override
    public void keep(String digest, List<SourceFile> sources) {}

    @Override
    public Optional<List<SourceFile>> sources(String digest) {
        return Optional.empty();
    }

    @Override
    public List<String> municipalities() {
        return List.of(TOWN);
    }

    @Override
    public Stream<Recorded> read(Selection selection) {
        return entries.stream()
                .filter(recorded -> selection.municipality().equals(TOWN))
                .filter(recorded -> selection.kinds().contains(recorded.kind()))
                .filter(recorded -> selection.from().stream().noneMatch(recorded.at()::isBefore))
                .filter(recorded -> selection.until().stream().allMatch(recorded.at()::isBefore))
                .filter(recorded -> selection.caseId().isEmpty()
                        || recorded.entry().flatMap(Entry::aboutCase).equals(selection.caseId()))
                .filter(recorded -> selection.adviceId().isEmpty()
                        || recorded.entry().flatMap(Entry::aboutAdvice).equals(selection.adviceId()));
    }
}
