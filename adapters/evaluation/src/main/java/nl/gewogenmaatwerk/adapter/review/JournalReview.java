package nl.gewogenmaatwerk.adapter.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells.Nobody;
import nl.gewogenmaatwerk.adapter.evaluation.count.Statistics;
import nl.gewogenmaatwerk.adapter.review.Seen.Kind;
import nl.gewogenmaatwerk.adapter.review.Seen.OwnViewIs;
import nl.gewogenmaatwerk.adapter.review.Seen.Part;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.review.Alarm;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.text.Text;

/**
 * Works out from a journal what happened with the advices of a period. Entries are read as a stream and only what counts of each is kept.
 * Immutable and thread-safe.
 */
public final class JournalReview {

    private static final String PROPOSALS = "PROPOSALS";
    private static final String ABSTAINED = "ABSTAINED";
    private static final String CORRECTED = "CORRECTED";
    private static final String KEPT = "KEPT";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String KNOWN = "KNOWN";

    private final RuleBook book;
    private final Practice practice;

    private JournalReview(RuleBook book, Practice practice) {
        this.book = book;
        this.practice = practice;
    }

    /** A review for a municipality. @param book its rules, principles and interventions @param practice what it agreed upon */
    public static JournalReview of(RuleBook book, Practice practice) {
        return new JournalReview(book, practice);
    }

    /**
     * The review of a period.
     *
     * @param journal where the entries are
     * @param from    the first day, in UTC
     * @param to      the last day, in UTC; what was decided later about its advices counts as well
     * @throws IllegalArgumentException                when the period ends before it starts
     * @throws nl.gewogenmaatwerk.spi.JournalException when the journal cannot be read
     */
    public Review review(Journal journal, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it starts");
        }
        Reading reading = Reading.of(journal, book.municipality(), from, to);
        return new Counting(reading).review(from, to);
    }

    /** The counting of what was read. Used once. */
    private final class Counting {
        private final Reading reading;
        private final Collection<Seen> cases;
        private final Map<String, Text> reasons;
        private final Tally whole;
        private final Map<Kind, Subjects> subjects = new TreeMap<>();
        private final Map<String, Integer> unknown = new TreeMap<>();

        Counting(Reading reading) {
            this.reading = reading;
            this.cases = reading.cases();
            this.reasons = reasons();
            this.whole = new Tally(reasons);
            subjects.put(Kind.RULE, new Subjects(ruleLabels(), reasons));
            subjects.put(Kind.PRINCIPLE, new Subjects(principleLabels(), reasons));
            subjects.put(Kind.INTERVENTION, new Subjects(interventionLabels(), reasons));
            for (Seen seen : cases) {
                whole.add(seen);
                seen.parts().forEach((part, place) -> {
                    Subjects counted = subjects.get(part.kind());
                    if (counted == null) {
                        unknown.merge(part.id(), 1, Integer::sum);
                    } else {
                        counted.add(part.id(), place, seen);
                    }
                });
            }
        }

        Review review(LocalDate from, LocalDate to) {
            Cells outcomes = outcomes();
            Distribution decisions = whole.decisions().shown();
            Distribution outcomesShown = outcomes.shown();
            boolean isProposingShown = Tally.isShown(outcomesShown, PROPOSALS);
            int proposing = outcomes.count(PROPOSALS);
            Cells ownViews = ownViews();
            Distribution ownViewsShown = isProposingShown ? ownViews.shown() : ownViews.nothing();
            Tally afterOther = afterOther();
            boolean isOtherShown = Tally.isShown(ownViewsShown, OwnViewIs.OTHER.name());
            Cells deviations = deviations();
            Cells corrections = corrections();
            return new Review(
                    book.municipality(),
                    from,
                    to,
                    new Review.Method(Statistics.METHOD.library(), Statistics.METHOD.share()),
                    new Review.Volume(
                            Cells.atLeast(reading.advices()),
                            Cells.atLeast(cases.size()),
                            Cells.atLeast(whole.decided()),
                            Cells.atLeast(reading.erased())),
                    outcomesShown,
                    decisions,
                    Tally.isShown(decisions, Tally.DEVIATED) ? deviations.shown() : deviations.nothing(),
                    whole.because(decisions),
                    ownViewsShown,
                    isOtherShown
                            ? afterOther.within(whole).decisions().shown()
                            : afterOther.decisions().nothing(),
                    Tally.isShown(decisions, Tally.UNDECIDED) || whole.decided() == cases.size()
                            ? corrections.shown()
                            : corrections.nothing(),
                    viewing(),
                    subjects.get(Kind.RULE).shown(whole, proposing, false),
                    subjects.get(Kind.PRINCIPLE).shown(whole, proposing, true),
                    subjects.get(Kind.INTERVENTION).shown(whole, proposing, true),
                    unknowns(),
                    silent(),
                    Tally.isEnough(cases.size())
                            ? inTheBook(subjects.get(Kind.PRINCIPLE).behindNoProposal())
                            : List.of(),
                    alarms(),
                    professionals(decisions));
        }

        // ---- labels

        private Map<String, Text> reasons() {
            Map<String, Text> all = new LinkedHashMap<>();
            practice.reasons().forEach((code, reason) -> all.put(code, reason.label()));
            Set<String> others = new TreeSet<>();
            cases.forEach(
                    seen -> seen.handling().decision().map(Decision::reason).ifPresent(others::add));
            others.forEach(code -> all.putIfAbsent(code, Text.same(code)));
            return all;
        }

        private Map<String, Text> ruleLabels() {
            Map<String, Text> all = new LinkedHashMap<>();
            book.rules().forEach(rule -> all.put(rule.id(), rule.title()));
            return withOthers(Kind.RULE, all);
        }

        private Map<String, Text> principleLabels() {
            Map<String, Text> all = new LinkedHashMap<>();
            book.principles().forEach(principle -> all.put(principle.id(), principle.statement()));
            return withOthers(Kind.PRINCIPLE, all);
        }

        private Map<String, Text> interventionLabels() {
            Map<String, Text> all = new LinkedHashMap<>();
            book.catalogue().forEach(intervention -> all.put(intervention.code(), intervention.label()));
            return withOthers(Kind.INTERVENTION, all);
        }

        /** What the rule book does not have any more, after what it has. */
        private Map<String, Text> withOthers(Kind kind, Map<String, Text> inTheBook) {
            reading.parts().stream()
                    .filter(part -> part.kind() == kind)
                    .sorted(Comparator.comparing(Part::id))
                    .forEach(part -> inTheBook.putIfAbsent(part.id(), reading.label(part)));
            return inTheBook;
        }

        // ---- all cases

        private Cells outcomes() {
            Cells cells = new Cells(Nobody.LEFT_OUT)
                    .outcome(PROPOSALS, new Text("een of meer voorstellen", "one or more proposals"))
                    .outcome(ABSTAINED, new Text("geen voorstel, wel vragen", "no proposal, but questions"));
            cases.forEach(seen -> cells.add(seen.proposing() ? PROPOSALS : ABSTAINED));
            return cells;
        }

        private Cells deviations() {
            Cells cells = new Cells(Nobody.LEFT_OUT_UNLESS_ALL_ALIKE);
            for (Verdict verdict : Verdict.values()) {
                if (verdict != Verdict.FOLLOWED) {
                    cells.outcome(verdict.name(), verdict.label());
                }
            }
            cases.forEach(seen -> seen.handling()
                    .decision()
                    .map(Decision::verdict)
                    .filter(verdict -> verdict != Verdict.FOLLOWED)
                    .ifPresent(verdict -> cells.add(verdict.name())));
            return cells;
        }

        private Cells ownViews() {
            Cells cells = new Cells(Nobody.LEFT_OUT)
                    .outcome(
                            OwnViewIs.FIRST.name(),
                            new Text("zelfde als het eerste voorstel", "the same as the first proposal"))
                    .outcome(OwnViewIs.ANY.name(), new Text("zelfde als een later voorstel", "the same as a later one"))
                    .outcome(OwnViewIs.OTHER.name(), new Text("iets anders", "something else"))
                    .outcome(OwnViewIs.NOT_TOLD.name(), new Text("niet vooraf vastgelegd", "not recorded beforehand"));
            cases.stream()
                    .filter(Seen::proposing)
                    .forEach(seen -> cells.add(seen.ownView().name()));
            return cells;
        }

        private Tally afterOther() {
            Tally tally = new Tally(reasons);
            cases.stream().filter(seen -> seen.ownView() == OwnViewIs.OTHER).forEach(tally::add);
            return tally;
        }

        private Cells corrections() {
            Cells cells = new Cells(Nobody.LEFT_OUT)
                    .outcome(CORRECTED, new Text("later gecorrigeerd", "corrected later"))
                    .outcome(KEPT, new Text("niet gecorrigeerd", "not corrected"));
            cases.forEach(seen -> seen.handling()
                    .decision()
                    .ifPresent(decision -> cells.add(decision.corrects().isPresent() ? CORRECTED : KEPT)));
            return cells;
        }

        private Review.Viewing viewing() {
            List<Long> seconds = cases.stream()
                    .flatMap(seen -> seconds(seen).stream())
                    .sorted()
                    .toList();
            return new Review.Viewing(
                    Cells.atLeast(seconds.size()),
                    Tally.isEnough(seconds.size())
                            ? OptionalInt.of((int) Math.min(median(seconds), Integer.MAX_VALUE))
                            : OptionalInt.empty());
        }

        /** The middle one, or the mean of both middle ones, rounded down. */
        private static long median(List<Long> sorted) {
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        }

        /** How long an advice was in view before its decision, if that is known. */
        private static Optional<Long> seconds(Seen seen) {
            OptionalInt measured =
                    seen.handling().decision().map(Decision::seconds).orElse(OptionalInt.empty());
            return measured.isPresent()
                    ? Optional.of((long) measured.getAsInt())
                    : seen.handling()
                            .decidedAt()
                            .map(decided -> Duration.between(seen.at(), decided).toSeconds())
                            .filter(between -> between >= 0);
        }

        private List<Review.Unknown> unknowns() {
            Map<String, Text> labels = new LinkedHashMap<>();
            book.glossary().forEach(entry -> labels.put(entry.code(), entry.label()));
            List<Review.Unknown> all = new ArrayList<>();
            unknown.forEach((code, count) -> {
                Cells cells = new Cells(Nobody.LEFT_OUT)
                        .outcome(UNKNOWN, new Text("onbekend", "unknown"))
                        .outcome(KNOWN, new Text("bekend of niet nodig", "known or not needed"));
                cells.add(UNKNOWN, count);
                cells.add(KNOWN, cases.size() - count);
                Distribution shown = cells.shown();
                if (Tally.isShown(shown, UNKNOWN)) {
                    all.add(new Review.Unknown(code, labels.getOrDefault(code, Text.same(code)), shown));
                }
            });
            all.sort(Comparator.comparing(each -> -unknown.getOrDefault(each.code(), 0)));
            return all;
        }

        // ---- what asks for a conversation

        /** The rules that can argue and never did. */
        private List<Review.Named> silent() {
            if (!Tally.isEnough(cases.size())) {
                return List.of();
            }
            Set<String> speakers = new HashSet<>();
            book.catalogue().forEach(intervention -> {
                intervention.speakFor().forEach(rule -> speakers.add(rule.code()));
                intervention.speakAgainst().forEach(rule -> speakers.add(rule.code()));
            });
            return subjects.get(Kind.RULE).absent().stream()
                    .filter(rule -> speakers.contains(rule.id()))
                    .toList();
        }

        private List<Review.Named> inTheBook(List<Review.Named> principles) {
            Set<String> known = new HashSet<>();
            book.principles().forEach(principle -> known.add(principle.id()));
            return principles.stream()
                    .filter(principle -> known.contains(principle.id()))
                    .toList();
        }

        private List<Alarm> alarms() {
            List<Alarm> alarms = new ArrayList<>();
            subjects.get(Kind.RULE)
                    .overruled()
                    .forEach(rule -> alarms.add(new Alarm(Alarm.Kind.OVERRULED, Optional.of(rule))));
            List<Seen> timed =
                    cases.stream().filter(seen -> seconds(seen).isPresent()).toList();
            int followed = (int) timed.stream()
                    .filter(seen -> Tally.outcome(seen).equals(Tally.FOLLOWED))
                    .count();
            if (Tally.isAtLeast(Alarm.FOLLOWED_PERCENT, followed, timed.size(), Alarm.FEWEST_CASES)
                    && median(timed.stream()
                                    .flatMap(seen -> seconds(seen).stream())
                                    .sorted()
                                    .toList())
                            <= Alarm.AT_ONCE_SECONDS) {
                alarms.add(new Alarm(Alarm.Kind.FOLLOWED_AT_ONCE, Optional.empty()));
            }
            return alarms;
        }

        // ---- per professional

        /** Each of them wholly or not at all: what is hidden are at least two, who together followed and deviated often enough. */
        private Review.Professionals professionals(Distribution decisions) {
            boolean isWholeShown = decisions.cells().stream()
                    .allMatch(cell ->
                            cell.code().equals(Tally.UNDECIDED) || cell.count().isPresent());
            if (practice.figuresByProfessional().isEmpty() || !isWholeShown) {
                return new Review.Professionals(practice.figuresByProfessional(), List.of());
            }
            Map<String, Cells> each = new TreeMap<>();
            cases.stream()
                    .filter(Seen::isDecided)
                    .forEach(seen -> each.computeIfAbsent(
                                    seen.handling()
                                            .decision()
                                            .flatMap(Decision::by)
                                            .orElse(""),
                                    any -> new Cells()
                                            .outcome(Tally.FOLLOWED, Verdict.FOLLOWED.label())
                                            .outcome(
                                                    Tally.DEVIATED,
                                                    new Text("iets anders gedaan", "something else done")))
                            .add(Tally.outcome(seen)));
            List<String> hidden = new ArrayList<>();
            List<String> shown = new ArrayList<>();
            each.forEach((by, cells) -> {
                boolean isEnough =
                        Tally.isEnough(cells.count(Tally.FOLLOWED)) && Tally.isEnough(cells.count(Tally.DEVIATED));
                (isEnough && !by.isEmpty() ? shown : hidden).add(by);
            });
            shown.sort(
                    Comparator.comparing((String by) -> each.get(by).total()).thenComparing(Comparator.naturalOrder()));
            while (!shown.isEmpty() && !isHidden(hidden, each)) {
                hidden.add(shown.remove(0));
            }
            shown.sort(Comparator.naturalOrder());
            return new Review.Professionals(
                    practice.figuresByProfessional(),
                    shown.stream()
                            .map(by -> new Review.Professional(by, each.get(by).shown()))
                            .toList());
        }

        private static boolean isHidden(List<String> hidden, Map<String, Cells> each) {
            return hidden.isEmpty()
                    || hidden.size() > 1
                            && List.of(Tally.FOLLOWED, Tally.DEVIATED).stream()
                                    .allMatch(code -> Tally.isEnough(hidden.stream()
                                            .mapToInt(by -> each.get(by).count(code))
                                            .sum()));
        }
    }
}
