package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Elapsed;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What is known about a client, in words: a line for each thing that the client file says, in the order of the vocabulary. What is not in it
 * was not asked. A code that the vocabulary does not have is shown as it is. Immutable; equal by value.
 *
 * @param parts what is known, by part of the picture; a part of which nothing is known is not there
 */
public record KnownFacts(List<KnownPart> parts) {
    public KnownFacts {
        parts = List.copyOf(parts);
    }

    /** A part of the picture. @param heading what it is about @param facts what is known */
    public record KnownPart(Text heading, List<Text> facts) {
        public KnownPart {
            facts = List.copyOf(facts);
        }
    }

    /** How much is told. */
    public enum Detail {
        /** Everything, with days and with what was written in free text. */
        WHOLE,
        /** Without free text, and with how long before the advice something was in the place of days. */
        WITHOUT_PERSON,
        /** Without free text and without any time. */
        WITHOUT_TIME
    }

    /** What a client file says. */
    public static KnownFacts of(ClientFile file, Vocabulary vocabulary, Detail detail) {
        return new Telling(file, vocabulary, detail).all();
    }

    /** All lines, without the headings. */
    public List<Text> facts() {
        return parts.stream().flatMap(part -> part.facts().stream()).toList();
    }

    /** Used once, by one thread. */
    private static final class Telling {
        private static final Text YES = new Text("ja", "yes");
        private static final Text NO = new Text("nee", "no");

        private final ClientFile file;
        private final Vocabulary vocabulary;
        private final Detail detail;

        Telling(ClientFile file, Vocabulary vocabulary, Detail detail) {
            this.file = file;
            this.vocabulary = vocabulary;
            this.detail = detail;
        }

        KnownFacts all() {
            List<KnownPart> parts = new ArrayList<>();
            part("Doel", "Goal", goal(), parts);
            part("Willen", "Willing", scores(Part.WILLING), parts);
            part("Kunnen", "Able", scores(Part.ABLE), parts);
            part("Doen", "Doing", scores(Part.DOING), parts);
            part("Andere kenmerken", "Other characteristics", otherScores(), parts);
            part("Metingen per leefgebied", "Measurements by area of life", lifeDomains(), parts);
            part("Belemmeringen", "Barriers", barriers(), parts);
            part("Situatie", "Situation", situation(), parts);
            part("Eerder geprobeerd", "Tried before", interventions(), parts);
            part("Stappen van methodisch werken", "Steps of methodical working", steps(), parts);
            part("Eigen doelen van de klant", "The client's own goals", attainments(), parts);
            return new KnownFacts(parts);
        }

        private static void part(String nl, String en, List<Text> facts, List<KnownPart> parts) {
            if (!facts.isEmpty()) {
                parts.add(new KnownPart(new Text(nl, en), facts));
            }
        }

        private List<Text> goal() {
            Goal goal = file.goal();
            List<Text> facts = new ArrayList<>();
            goal.type().ifPresent(code -> facts.add(goalCode(GoalField.TYPE, code)));
            goal.ownedByClient().ifPresent(own -> facts.add(is(label(GoalField.OWNED_BY_CLIENT), own ? YES : NO)));
            rating(GoalField.CLARITY, goal.clarity(), facts);
            rating(GoalField.FEASIBILITY, goal.feasibility(), facts);
            goal.localDemand().ifPresent(code -> facts.add(goalCode(GoalField.LOCAL_DEMAND, code)));
            goal.fittingWorkDemand().ifPresent(code -> facts.add(goalCode(GoalField.FITTING_WORK_DEMAND, code)));
            if (detail == Detail.WHOLE) {
                goal.description()
                        .ifPresent(words -> facts.add(is(new Text("in woorden", "in words"), Text.same(words))));
            }
            return facts;
        }

        private void rating(String field, OptionalInt value, List<Text> facts) {
            value.ifPresent(number -> facts.add(is(label(field), ofFive(number))));
        }

        private Text goalCode(String field, String code) {
            return is(
                    label(field),
                    Optional.ofNullable(vocabulary.goal().get(field))
                            .map(known -> known.codes().get(code))
                            .orElse(Text.same(code)));
        }

        private List<Text> scores(Part part) {
            return vocabulary.constructs().values().stream()
                    .filter(construct -> construct.part() == part)
                    .map(Construct::code)
                    .flatMap(this::scores)
                    .toList();
        }

        private List<Text> otherScores() {
            return sorted(file.scores(), Score::construct)
                    .map(Score::construct)
                    .distinct()
                    .filter(code -> !vocabulary.constructs().containsKey(code))
                    .flatMap(this::scores)
                    .toList();
        }

        private Stream<Text> scores(String construct) {
            return file.scores().stream()
                    .filter(score -> score.construct().equals(construct))
                    .sorted(Comparator.comparing(Score::measuredOn)
                            .reversed()
                            .thenComparing(Score::source)
                            .thenComparing(Score::value))
                    .map(score -> is(label(construct), ofFive(score.value()))
                            .plus(new Text(", volgens ", ", according to "))
                            .plus(score.source().label())
                            .plus(when(score.measuredOn()))
                            .plus(written(score.instrument())));
        }

        private List<Text> lifeDomains() {
            return sorted(file.lifeDomains(), LifeDomain::key)
                    .map(score -> is(
                                    lifeDomain(score.instrument(), score.domain()),
                                    Text.same(String.valueOf(score.value())))
                            .plus(new Text(", volgens ", ", according to "))
                            .plus(score.source().label())
                            .plus(when(score.measuredOn())))
                    .toList();
        }

        private Text lifeDomain(String code, String domain) {
            LifeDomainInstrument instrument = vocabulary.instruments().get(code);
            if (instrument == null) {
                return Text.same(code + ", " + domain);
            }
            LifeDomainInstrument.Domain known = instrument.domains().get(domain);
            return instrument.label().plus(Text.same(", ")).plus(known == null ? Text.same(domain) : known.label());
        }

        private List<Text> barriers() {
            if (file.barriers().isEmpty()) {
                return List.of();
            }
            List<Text> facts = new ArrayList<>();
            inOrder(
                            file.barriers().get(),
                            Barrier::domain,
                            vocabulary.barriers().keySet())
                    .forEach(barrier -> facts.add(is(
                            label(barrier.domain()),
                            barrier.severity()
                                    .map(severity -> severity.label())
                                    .orElse(new Text(
                                            "gemeld, niet gezegd hoe ernstig", "reported, not said how serious"))
                                    .plus(
                                            barrier.addressed()
                                                    ? new Text(", hulp loopt", ", help is under way")
                                                    : Text.same("")))));
            nothingElse(Listing.BARRIERS, facts, "belemmeringen", "barriers");
            return facts;
        }

        private List<Text> situation() {
            List<Text> facts = new ArrayList<>();
            inOrder(
                            file.situation().entrySet(),
                            Map.Entry::getKey,
                            vocabulary.situation().keySet())
                    .forEach(item -> facts.add(is(label(item.getKey()), value(item.getKey(), item.getValue()))));
            if (file.flags().isPresent()) {
                inOrder(
                                file.flags().get(),
                                Function.identity(),
                                vocabulary.flags().keySet())
                        .forEach(flag -> facts.add(is(new Text("status", "status"), label(flag))));
                nothingElse(Listing.FLAGS, facts, "wettelijke statussen", "statutory statuses");
            }
            return facts;
        }

        private Text value(String item, SituationValue value) {
            SituationItem known = vocabulary.situation().get(item);
            if (value instanceof SituationValue.YesNo yesNo) {
                return yesNo.value() ? YES : NO;
            }
            if (value instanceof SituationValue.WholeNumber number) {
                Text unit = known != null
                                && known.type() instanceof SituationItem.WholeNumber whole
                                && !whole.unit().nl().isEmpty()
                        ? Text.same(" ").plus(whole.unit())
                        : Text.same("");
                return Text.same(String.valueOf(number.value())).plus(unit);
            }
            String code = ((SituationValue.Code) value).code();
            Text label = known != null && known.type() instanceof SituationItem.Codes codes
                    ? codes.labels().get(code)
                    : null;
            return label == null ? Text.same(code) : label;
        }

        private List<Text> interventions() {
            if (file.interventions().isEmpty()) {
                return List.of();
            }
            List<Text> facts = new ArrayList<>();
            file.interventions().get().stream()
                    .sorted(Comparator.comparing((PastIntervention past) ->
                                    past.startedOn().or(past::endedOn).orElse(LocalDate.MIN))
                            .thenComparing(PastIntervention::code)
                            .thenComparing(PastIntervention::outcome))
                    .forEach(past -> facts.add(past(past)));
            nothingElse(Listing.INTERVENTIONS, facts, "eerdere interventies", "earlier interventions");
            return facts;
        }

        private Text past(PastIntervention past) {
            Text told = is(intervention(past.code()), past.outcome().label());
            if (past.startedOn().isPresent() && detail != Detail.WITHOUT_TIME) {
                told = told.plus(new Text(", begonnen", ", started"))
                        .plus(moment(past.startedOn().get()));
            }
            if (past.endedOn().isPresent() && detail != Detail.WITHOUT_TIME) {
                told = told.plus(new Text(", geëindigd", ", ended"))
                        .plus(moment(past.endedOn().get()));
            }
            FollowUp followUp = past.followUp();
            if (followUp.target().isPresent()) {
                told = told.plus(new Text(", gericht op ", ", aimed at "))
                        .plus(label(followUp.target().get()));
            }
            if (followUp.attribution().isPresent()) {
                told = told.plus(new Text("; volgens de klant: ", "; according to the client: "))
                        .plus(followUp.attribution().get().label());
            }
            return told.plus(written(followUp.context()));
        }

        private List<Text> steps() {
            return file.steps().orElse(List.of()).stream()
                    .sorted(Comparator.comparing(Step::kind)
                            .thenComparing(step -> step.doneOn().or(step::dueOn).orElse(LocalDate.MAX)))
                    .map(step -> {
                        Text told = step.kind().label();
                        if (step.doneOn().isPresent()) {
                            return is(told, new Text("gedaan", "done"))
                                    .plus(moment(step.doneOn().get()));
                        }
                        return step.dueOn().isPresent()
                                ? is(told, new Text("afgesproken", "agreed"))
                                        .plus(moment(step.dueOn().get()))
                                : is(told, new Text("nog niet gedaan", "not done yet"));
                    })
                    .toList();
        }

        private List<Text> attainments() {
            return file.attainments().stream()
                    .sorted(Comparator.comparing(Attainment::goal).thenComparing(Attainment::ratedOn))
                    .map(rated -> is(
                                    detail == Detail.WHOLE
                                            ? Text.same(rated.goal())
                                            : new Text("een eigen doel", "a goal of their own"),
                                    Text.same(String.valueOf(rated.level()).replace('-', '−')))
                            .plus(Text.same(" ("))
                            .plus(rated.scale().label())
                            .plus(Text.same(")"))
                            .plus(new Text(", volgens ", ", according to "))
                            .plus(rated.source().label())
                            .plus(when(rated.ratedOn())))
                    .toList();
        }

        private void nothingElse(Listing listing, List<Text> facts, String nl, String en) {
            boolean none = facts.isEmpty();
            if (file.isComplete(listing) && none) {
                facts.add(new Text("geen " + nl + " genoemd", "no " + en + " mentioned"));
            } else if (!file.isComplete(listing)) {
                facts.add(new Text("niet naar alle " + nl + " is gevraagd", "not all " + en + " were asked about"));
            }
        }

        private Text when(LocalDate day) {
            return detail == Detail.WITHOUT_TIME
                    ? Text.same("")
                    : Text.same(",").plus(moment(day));
        }

        private Text moment(LocalDate day) {
            return switch (detail) {
                case WHOLE -> new Text(" op ", " on ").plus(Dates.of(day));
                case WITHOUT_PERSON -> Text.same(" ").plus(Elapsed.of(day, file.asOf()));
                case WITHOUT_TIME -> Text.same("");
            };
        }

        private Text written(Optional<String> words) {
            return detail == Detail.WHOLE
                    ? words.map(each -> Text.same(" (" + each + ")")).orElse(Text.same(""))
                    : Text.same("");
        }

        private Text label(String code) {
            return vocabulary.term(code).map(Term::label).orElse(Text.same(code));
        }

        private Text intervention(String code) {
            return vocabulary.interventions().containsKey(code)
                    ? vocabulary.interventions().get(code).label()
                    : Text.same(code);
        }

        private static Text ofFive(int value) {
            return new Text(value + " van 5", value + " of 5");
        }

        private static Text is(Text label, Text value) {
            return label.plus(Text.same(": ")).plus(value);
        }

        private static <T> Stream<T> sorted(List<T> all, Function<T, String> by) {
            return all.stream().sorted(Comparator.comparing(by));
        }

        private static <T> Stream<T> inOrder(Collection<T> all, Function<T, String> code, Collection<String> order) {
            List<String> places = List.copyOf(order);
            return all.stream()
                    .sorted(Comparator.comparing((T each) -> {
                                int place = places.indexOf(code.apply(each));
                                return place < 0 ? places.size() : place;
                            })
                            .thenComparing(code));
        }
    }
}
