package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * The facts that rules may use, made from a client file that fits the vocabulary: one score per construct, one barrier per domain, and
 * what is not known. Immutable; nothing in it depends on the order in which the file lists things.
 *
 * @param file       the client file it was made from
 * @param scores     the effective score per construct, in vocabulary order
 * @param gaps       per construct by how much the client and the professional differ, where that is enough to talk about
 * @param lifeDomains the latest score per area of life, by key
 * @param barriers   the effective barrier per domain, in vocabulary order
 * @param measured   the life-domain score from which a barrier was translated, by barrier domain
 * @param unknown    the codes of the terms of which nothing is known, in vocabulary order
 * @param unrated    the codes of the terms that were reported without saying how serious, or with what outcome
 * @param notices    what a professional should know about the facts
 */
public record Facts(
        ClientFile file,
        Map<String, Score> scores,
        Map<String, Integer> gaps,
        Map<String, LifeDomain> lifeDomains,
        Map<String, Barrier> barriers,
        Map<String, LifeDomain> measured,
        Set<String> unknown,
        Set<String> unrated,
        List<Notice> notices) {

    public Facts {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        lifeDomains = Collections.unmodifiableMap(new LinkedHashMap<>(lifeDomains));
        barriers = Collections.unmodifiableMap(new LinkedHashMap<>(barriers));
        measured = Map.copyOf(measured);
        unknown = Collections.unmodifiableSet(new LinkedHashSet<>(unknown));
        unrated = Set.copyOf(unrated);
        notices = List.copyOf(notices);
    }

    /**
     * The facts of a client file.
     *
     * @param file       a file without problems, see {@link ClientFileCheck}
     * @param vocabulary the vocabulary it was checked against
     */
    public static Facts of(ClientFile file, Vocabulary vocabulary) {
        return new Reading(file, vocabulary).facts();
    }

    /** Whether both the client and the professional rated a construct, so that it is known whether they differ. */
    public boolean isRatedByBoth(String construct) {
        return isRated(construct, ScoreSource.CLIENT) && isRated(construct, ScoreSource.PROFESSIONAL);
    }

    private boolean isRated(String construct, ScoreSource source) {
        return file.scores().stream()
                .anyMatch(score -> score.construct().equals(construct) && score.source() == source);
    }

    /**
     * The facts as they would be if one of them were otherwise and nothing else: in {@link #file()} as well, except that a file cannot say
     * that one status does not apply while others were not asked.
     *
     * @param setting    what would be otherwise
     * @param vocabulary the vocabulary that the file was checked against
     */
    public Facts with(Setting setting, Vocabulary vocabulary) {
        Facts changed = of(new Edit(this, vocabulary).with(setting), vocabulary);
        // A file cannot say of one statutory status that it does not hold while another was not asked.
        Set<String> notAsked = new LinkedHashSet<>(changed.unknown);
        notAsked.removeIf(code ->
                vocabulary.flags().containsKey(code) && (!unknown.contains(code) || code.equals(setting.about())));
        return new Facts(
                changed.file,
                changed.scores,
                changed.gaps,
                changed.lifeDomains,
                changed.barriers,
                changed.measured,
                notAsked,
                changed.unrated,
                changed.notices);
    }

    /** Reads one client file; used once. */
    private static final class Reading {
        private final ClientFile file;
        private final Vocabulary vocabulary;
        private final LocalDate freshFrom;
        private final List<Notice> notices = new ArrayList<>();

        Reading(ClientFile file, Vocabulary vocabulary) {
            this.file = file;
            this.vocabulary = vocabulary;
            this.freshFrom = file.asOf().minusDays(vocabulary.parameter(Parameter.FRESH_DAYS, file.asOf()));
        }

        Facts facts() {
            Map<String, List<Score>> byConstruct = byConstruct();
            Map<String, Score> scores = effectiveScores(byConstruct);
            Map<String, Integer> gaps = gaps(byConstruct);
            Map<String, LifeDomain> lifeDomains = latestLifeDomains();
            Map<String, LifeDomain> translations = translations(lifeDomains);
            Map<String, LifeDomain> measured = new HashMap<>();
            Map<String, Barrier> barriers = effectiveBarriers(translations, measured);
            file.steps().ifPresent(this::stepNotices);
            return new Facts(
                    file,
                    scores,
                    gaps,
                    lifeDomains,
                    barriers,
                    measured,
                    unknown(scores, barriers),
                    unrated(barriers),
                    notices);
        }

        private Map<String, List<Score>> byConstruct() {
            Map<String, List<Score>> scores = new HashMap<>();
            for (Score score : file.scores()) {
                scores.computeIfAbsent(score.construct(), construct -> new ArrayList<>())
                        .add(score);
            }
            return scores;
        }

        private Map<String, Score> effectiveScores(Map<String, List<Score>> byConstruct) {
            Map<String, Score> effective = new LinkedHashMap<>();
            for (Construct construct : vocabulary.constructs().values()) {
                List<Score> scores = byConstruct.get(construct.code());
                if (scores != null) {
                    effective.put(construct.code(), effective(construct, scores));
                }
            }
            return effective;
        }

        private Score effective(Construct construct, List<Score> scores) {
            Comparator<Score> bySource = Comparator.comparingInt(score -> -place(construct, score.source()));
            Comparator<Score> byDay = Comparator.comparing(Score::measuredOn);
            Optional<Score> fresh = scores.stream()
                    .filter(score -> !score.measuredOn().isBefore(freshFrom))
                    .max(bySource.thenComparing(byDay));
            if (fresh.isPresent()) {
                return fresh.get();
            }
            notices.add(new Notice(
                    "stale-score",
                    "score:" + construct.code(),
                    new Text(
                            "De score voor " + construct.label().nl() + " is ouder dan " + freshDays()
                                    + " dagen. Bespreek of die nog klopt.",
                            "The score for " + construct.label().en() + " is more than " + freshDays()
                                    + " days old. Talk about whether it still holds.")));
            return scores.stream().max(byDay.thenComparing(bySource)).orElseThrow();
        }

        /** The place of a source in the order of a construct; a source that is not in it comes after all that are. */
        private static int place(Construct construct, ScoreSource source) {
            int place = construct.sources().indexOf(source);
            return place < 0 ? construct.sources().size() + source.ordinal() : place;
        }

        private int freshDays() {
            return vocabulary.parameter(Parameter.FRESH_DAYS, file.asOf());
        }

        private Map<String, Integer> gaps(Map<String, List<Score>> byConstruct) {
            int enough = vocabulary.parameter(Parameter.GAP, file.asOf());
            Map<String, Integer> gaps = new LinkedHashMap<>();
            for (Construct construct : vocabulary.constructs().values()) {
                List<Score> scores = byConstruct.get(construct.code());
                if (scores == null) {
                    continue;
                }
                Optional<Score> client = latest(scores, ScoreSource.CLIENT);
                Optional<Score> professional = latest(scores, ScoreSource.PROFESSIONAL);
                if (client.isPresent() && professional.isPresent()) {
                    int gap = Math.abs(client.get().value() - professional.get().value());
                    if (gap >= enough) {
                        gaps.put(construct.code(), gap);
                        notices.add(gapNotice(construct));
                    }
                }
            }
            return gaps;
        }

        private static Notice gapNotice(Construct construct) {
            return new Notice(
                    "score-gap",
                    "score:" + construct.code(),
                    new Text(
                            "Klant en professional kijken verschillend naar "
                                    + construct.label().nl() + ". Bespreek dat samen; beide kanten tellen.",
                            "Client and professional see " + construct.label().en()
                                    + " differently. Talk about it together; both views count."));
        }

        private static Optional<Score> latest(List<Score> scores, ScoreSource source) {
            return scores.stream()
                    .filter(score -> score.source() == source)
                    .max(Comparator.comparing(Score::measuredOn));
        }

        private Map<String, LifeDomain> latestLifeDomains() {
            Comparator<LifeDomain> latest = Comparator.comparing(LifeDomain::measuredOn)
                    .thenComparing(score -> score.source() == ScoreSource.INSTRUMENT)
                    .thenComparing(score -> score.source() == ScoreSource.PROFESSIONAL);
            Map<String, LifeDomain> scores = new HashMap<>();
            for (LifeDomain score : file.lifeDomains()) {
                scores.merge(score.key(), score, (one, other) -> latest.compare(one, other) >= 0 ? one : other);
            }
            Map<String, LifeDomain> ordered = new LinkedHashMap<>();
            if (scores.isEmpty()) {
                return ordered;
            }
            for (LifeDomainInstrument instrument : vocabulary.instruments().values()) {
                for (LifeDomainInstrument.Domain domain : instrument.domains().values()) {
                    LifeDomain score = scores.get("life-domain:" + instrument.code() + ":" + domain.code());
                    if (score != null) {
                        ordered.put(score.key(), score);
                        staleNotice(score, domain);
                    }
                }
            }
            return ordered;
        }

        private void staleNotice(LifeDomain score, LifeDomainInstrument.Domain domain) {
            if (score.measuredOn().isBefore(freshFrom) && domain.barrier().isPresent()) {
                notices.add(new Notice(
                        "stale-life-domain",
                        score.key(),
                        new Text(
                                "De meting van " + domain.label().nl() + " is ouder dan " + freshDays()
                                        + " dagen. Bespreek of die nog klopt.",
                                "The measurement of " + domain.label().en() + " is more than " + freshDays()
                                        + " days old. Talk about whether it still holds.")));
            }
        }

        private Map<String, LifeDomain> translations(Map<String, LifeDomain> lifeDomains) {
            Comparator<LifeDomain> telling =
                    Comparator.comparing(LifeDomain::measuredOn).thenComparing(this::severity);
            Map<String, LifeDomain> translations = new HashMap<>();
            for (LifeDomain score : lifeDomains.values()) {
                domain(score)
                        .barrier()
                        .ifPresent(barrier -> translations.merge(
                                barrier, score, (one, other) -> telling.compare(one, other) >= 0 ? one : other));
            }
            return translations;
        }

        private LifeDomainInstrument.Domain domain(LifeDomain score) {
            return vocabulary.instruments().get(score.instrument()).domains().get(score.domain());
        }

        private Severity severity(LifeDomain score) {
            return domain(score).severity().get(score.value());
        }

        private Map<String, Barrier> effectiveBarriers(
                Map<String, LifeDomain> translations, Map<String, LifeDomain> measured) {
            Map<String, Barrier> listed = new HashMap<>();
            file.barriers().orElse(List.of()).forEach(barrier -> listed.put(barrier.domain(), barrier));
            Map<String, Barrier> effective = new LinkedHashMap<>();
            for (String domain : vocabulary.barriers().keySet()) {
                Barrier barrier = listed.get(domain);
                LifeDomain translation = translations.get(domain);
                if (barrier != null && barrier.severity().isEmpty() && translation != null) {
                    // Reported without a rating: the note says nothing about how serious, the measurement does.
                    effective.put(domain, new Barrier(domain, Optional.of(severity(translation)), barrier.addressed()));
                    measured.put(domain, translation);
                } else if (barrier != null) {
                    effective.put(domain, barrier);
                    if (translation != null && !barrier.severity().equals(Optional.of(severity(translation)))) {
                        notices.add(differenceNotice(domain));
                    }
                } else if (translation != null) {
                    effective.put(domain, new Barrier(domain, Optional.of(severity(translation)), false));
                    measured.put(domain, translation);
                }
            }
            return effective;
        }

        /** Only intake and looking back: research found those two unchanged where the others became more methodical (source S1). */
        private void stepNotices(List<Step> steps) {
            Map<Step.Kind, Step.Status> statuses = Step.statuses(steps, file.asOf());
            switch (statuses.get(Step.Kind.INTAKE)) {
                case DUE ->
                    stepNotice(
                            "intake-due",
                            Step.Kind.INTAKE,
                            "De dag die voor de intake en beeldvorming was afgesproken, is er. Maak het beeld samen met de klant.",
                            "The day agreed for the intake and picture has come. Make the picture together with the client.");
                case MISSING ->
                    stepNotice(
                            "intake-missing",
                            Step.Kind.INTAKE,
                            "Er is al een volgende stap gezet. Leg ook de intake en beeldvorming vast, samen met de klant.",
                            "A next step was taken already. Record the intake and picture as well, together with the client.");
                default -> {}
            }
            switch (statuses.get(Step.Kind.LOOKING_BACK)) {
                case DUE ->
                    stepNotice(
                            "looking-back-due",
                            Step.Kind.LOOKING_BACK,
                            "De dag die voor de terugblik was afgesproken, is er. Kijk samen met de klant terug: wat is er "
                                    + "veranderd, en wat droeg daaraan bij?",
                            "The day agreed for looking back has come. Look back together with the client: what changed, and "
                                    + "what helped?");
                case MISSING ->
                    stepNotice(
                            "looking-back-missing",
                            Step.Kind.LOOKING_BACK,
                            "De uitvoering is gedaan. Spreek met de klant een dag af om samen terug te kijken.",
                            "The execution was done. Agree with the client on a day to look back together.");
                default -> {}
            }
        }

        private void stepNotice(String code, Step.Kind step, String nl, String en) {
            notices.add(new Notice(code, "step:" + step, new Text(nl, en)));
        }

        private Notice differenceNotice(String domain) {
            Text label = vocabulary.barriers().get(domain).label();
            return new Notice(
                    "barrier-differs",
                    "barrier:" + domain,
                    new Text(
                            "Wat over " + label.nl() + " is genoteerd, verschilt van de meting met een instrument. "
                                    + "De notitie telt; bespreek het verschil.",
                            "What was noted about " + label.en() + " differs from what an instrument measured. "
                                    + "The note counts; talk about the difference."));
        }

        private Set<String> unknown(Map<String, Score> scores, Map<String, Barrier> barriers) {
            Set<String> unknown = new LinkedHashSet<>();
            for (String field : vocabulary.goal().keySet()) {
                if (!isKnown(field)) {
                    unknown.add(field);
                }
            }
            absent(vocabulary.constructs().keySet(), scores.keySet(), unknown);
            if (!file.isComplete(Listing.BARRIERS)) {
                absent(vocabulary.barriers().keySet(), barriers.keySet(), unknown);
            }
            absent(vocabulary.situation().keySet(), file.situation().keySet(), unknown);
            if (!file.isComplete(Listing.FLAGS)) {
                absent(vocabulary.flags().keySet(), Set.copyOf(file.flags().orElse(List.of())), unknown);
            }
            if (!file.isComplete(Listing.INTERVENTIONS)) {
                unknown.add(History.CODE);
            }
            return unknown;
        }

        private static void absent(Set<String> all, Set<String> known, Set<String> unknown) {
            all.stream().filter(code -> !known.contains(code)).forEach(unknown::add);
        }

        private boolean isKnown(String field) {
            Goal goal = file.goal();
            return switch (field) {
                case GoalField.TYPE -> goal.type().isPresent();
                case GoalField.OWNED_BY_CLIENT -> goal.ownedByClient().isPresent();
                case GoalField.CLARITY -> goal.clarity().isPresent();
                case GoalField.FEASIBILITY -> goal.feasibility().isPresent();
                case GoalField.LOCAL_DEMAND -> goal.localDemand().isPresent();
                case GoalField.FITTING_WORK_DEMAND -> goal.fittingWorkDemand().isPresent();
                default -> throw new IllegalStateException("no such field of a goal");
            };
        }

        private Set<String> unrated(Map<String, Barrier> barriers) {
            Set<String> unrated = new LinkedHashSet<>();
            barriers.values().stream()
                    .filter(barrier -> barrier.severity().isEmpty())
                    .forEach(barrier -> unrated.add(barrier.domain()));
            boolean outcomeUnknown = file.interventions().orElse(List.of()).stream()
                    .anyMatch(past -> past.outcome() == PastIntervention.Outcome.UNKNOWN);
            if (outcomeUnknown) {
                unrated.add(History.CODE);
            }
            return unrated;
        }
    }
}
