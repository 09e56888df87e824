package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Holds a client file against a vocabulary and finds all problems at once. Its messages name fields and allowed values, never a value of a
 * person. Immutable and thread-safe.
 */
public final class ClientFileCheck {

    /** The most entries that a list of a client file may have. */
    public static final int MAX_ENTRIES = 200;

    private static final int MAX_TEXT = 2_000;
    private static final Pattern CASE_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]{0,99}");

    private final Vocabulary vocabulary;

    /** A check against one vocabulary. */
    public ClientFileCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * All problems of a client file, by pointer.
     *
     * @return an empty list when the file can be used
     */
    public List<InputProblem> check(ClientFile file) {
        Findings findings = new Findings();
        caseId(file.caseId(), findings);
        goal(file.goal(), findings);
        scores(file, findings);
        lifeDomains(file, findings);
        file.barriers().ifPresent(barriers -> barriers(barriers, findings));
        situation(file.situation(), findings);
        file.flags().ifPresent(flags -> flags(flags, findings));
        file.interventions().ifPresent(past -> interventions(past, file.asOf(), findings));
        incomplete(file, findings);
        file.steps().ifPresent(steps -> steps(steps, file.asOf(), findings));
        attainments(file.attainments(), file.asOf(), findings);
        return findings.sorted();
    }

    private static void caseId(String caseId, Findings findings) {
        if (!CASE_ID.matcher(caseId).matches()) {
            findings.add(
                    "case-id",
                    "/caseId",
                    "`caseId` is geen bruikbaar kenmerk voor een zaak.",
                    "`caseId` is not a usable case id.",
                    "Gebruik 1 tot 100 letters, cijfers of de tekens . _ : / - en begin met een letter of cijfer.",
                    "Use 1 to 100 letters, digits or the characters . _ : / - and start with a letter or digit.");
        }
        noBsn(caseId, "/caseId", findings);
    }

    private void goal(Goal goal, Findings findings) {
        goal.type().ifPresent(code -> goalCode(GoalField.TYPE, code, findings));
        goal.localDemand().ifPresent(code -> goalCode(GoalField.LOCAL_DEMAND, code, findings));
        goal.fittingWorkDemand().ifPresent(code -> goalCode(GoalField.FITTING_WORK_DEMAND, code, findings));
        rating(goal.clarity(), "/goal/clarity", findings);
        rating(goal.feasibility(), "/goal/feasibility", findings);
        goal.description().ifPresent(text -> freeText(text, "/goal/description", findings));
    }

    private void goalCode(String field, String code, Findings findings) {
        GoalField known = vocabulary.goal().get(field);
        known(code, known == null ? List.of() : known.codes().keySet(), "/" + field.replace('.', '/'), findings);
    }

    private static void rating(OptionalInt rating, String pointer, Findings findings) {
        rating.ifPresent(value -> range(value, 1, 5, pointer, findings));
    }

    private void scores(ClientFile file, Findings findings) {
        record Measured(String construct, ScoreSource source, LocalDate on) {}
        length(file.scores(), "/scores", findings);
        Map<Measured, Integer> seen = new HashMap<>();
        for (int i = 0; i < file.scores().size(); i++) {
            Score score = file.scores().get(i);
            String pointer = "/scores/" + i;
            known(score.construct(), vocabulary.constructs().keySet(), pointer + "/construct", findings);
            range(score.value(), 1, 5, pointer + "/value", findings);
            notAfter(score.measuredOn(), file.asOf(), pointer + "/measuredOn", findings);
            score.instrument().ifPresent(text -> freeText(text, pointer + "/instrument", findings));
            Integer before =
                    seen.put(new Measured(score.construct(), score.source(), score.measuredOn()), score.value());
            if (before != null && before != score.value()) {
                conflict(pointer, findings);
            }
        }
    }

    private void lifeDomains(ClientFile file, Findings findings) {
        record Measured(String instrument, String domain, ScoreSource source, LocalDate on) {}
        length(file.lifeDomains(), "/lifeDomains", findings);
        Map<Measured, Integer> seen = new HashMap<>();
        for (int i = 0; i < file.lifeDomains().size(); i++) {
            LifeDomain score = file.lifeDomains().get(i);
            String pointer = "/lifeDomains/" + i;
            notAfter(score.measuredOn(), file.asOf(), pointer + "/measuredOn", findings);
            LifeDomainInstrument instrument = vocabulary.instruments().get(score.instrument());
            if (instrument == null) {
                known(score.instrument(), vocabulary.instruments().keySet(), pointer + "/instrument", findings);
                continue;
            }
            known(score.domain(), instrument.domains().keySet(), pointer + "/domain", findings);
            range(score.value(), instrument.min(), instrument.max(), pointer + "/value", findings);
            Integer before = seen.put(
                    new Measured(score.instrument(), score.domain(), score.source(), score.measuredOn()),
                    score.value());
            if (before != null && before != score.value()) {
                conflict(pointer, findings);
            }
        }
    }

    private void barriers(List<Barrier> barriers, Findings findings) {
        length(barriers, "/barriers", findings);
        Map<String, Barrier> seen = new HashMap<>();
        for (int i = 0; i < barriers.size(); i++) {
            Barrier barrier = barriers.get(i);
            known(barrier.domain(), vocabulary.barriers().keySet(), "/barriers/" + i + "/domain", findings);
            Barrier before = seen.put(barrier.domain(), barrier);
            if (before != null && !before.equals(barrier)) {
                conflict("/barriers/" + i, findings);
            }
        }
    }

    private void situation(Map<String, SituationValue> situation, Findings findings) {
        situation.forEach((code, value) -> {
            String pointer = "/situation/" + code.replace("~", "~0").replace("/", "~1");
            SituationItem item = vocabulary.situation().get(code);
            if (item == null) {
                unknownItem(code, findings);
            } else {
                situationValue(item, value, pointer, findings);
            }
        });
    }

    private void unknownItem(String code, Findings findings) {
        Optional<Text> ground = ProtectedGrounds.in(code);
        if (ground.isPresent()) {
            findings.add(protectedName("/situation", ground.get()));
        } else {
            known(code, vocabulary.situation().keySet(), "/situation", findings);
        }
    }

    private static void situationValue(SituationItem item, SituationValue value, String pointer, Findings findings) {
        SituationItem.ValueType type = item.type();
        if (type instanceof SituationItem.WholeNumber number && value instanceof SituationValue.WholeNumber whole) {
            range(whole.value(), number.min(), number.max(), pointer, findings);
        } else if (type instanceof SituationItem.Codes codes && value instanceof SituationValue.Code code) {
            known(code.code(), codes.labels().keySet(), pointer, findings);
        } else if (!(type instanceof SituationItem.YesNo && value instanceof SituationValue.YesNo)) {
            Text needed = needed(type);
            findings.add(
                    "wrong-type",
                    pointer,
                    "Hier hoort " + needed.nl() + ".",
                    "This must be " + needed.en() + ".",
                    "Verander de waarde, of laat het veld weg als het niet gevraagd is.",
                    "Change the value, or leave the field out when it was not asked.");
        }
    }

    private static Text needed(SituationItem.ValueType type) {
        if (type instanceof SituationItem.WholeNumber number) {
            return new Text(
                    "een heel getal van " + number.min() + " tot en met " + number.max(),
                    "a whole number from " + number.min() + " to " + number.max());
        }
        if (type instanceof SituationItem.Codes codes) {
            String list = String.join(", ", codes.labels().keySet());
            return new Text("een van deze codes: " + list, "one of these codes: " + list);
        }
        return new Text("ja of nee (true of false)", "yes or no (true or false)");
    }

    private void flags(List<String> flags, Findings findings) {
        length(flags, "/flags", findings);
        for (int i = 0; i < flags.size(); i++) {
            known(flags.get(i), vocabulary.flags().keySet(), "/flags/" + i, findings);
        }
    }

    private void interventions(List<PastIntervention> past, LocalDate asOf, Findings findings) {
        length(past, "/interventions", findings);
        for (int i = 0; i < past.size(); i++) {
            PastIntervention one = past.get(i);
            String pointer = "/interventions/" + i;
            known(one.code(), vocabulary.interventions().keySet(), pointer + "/code", findings);
            one.startedOn().ifPresent(day -> notAfter(day, asOf, pointer + "/startedOn", findings));
            one.endedOn().ifPresent(day -> notAfter(day, asOf, pointer + "/endedOn", findings));
            if (one.startedOn().isPresent()
                    && one.endedOn().isPresent()
                    && one.endedOn().get().isBefore(one.startedOn().get())) {
                findings.add(
                        "date-order",
                        pointer + "/endedOn",
                        "De einddatum ligt voor de begindatum.",
                        "The end date lies before the start date.",
                        "Controleer beide datums.",
                        "Check both dates.");
            }
            followUp(one.followUp(), asOf, pointer, findings);
        }
    }

    private void followUp(FollowUp followUp, LocalDate asOf, String pointer, Findings findings) {
        followUp.target().ifPresent(code -> known(code, targets(), pointer + "/target", findings));
        followUp.expected().ifPresent(expected -> {
            notAfter(expected.setOn(), asOf, pointer + "/expected/setOn", findings);
            if (followUp.target().isEmpty()) {
                findings.add(
                        "no-target",
                        pointer + "/target",
                        "Er is een verwachting, maar er staat niet bij wat er zou veranderen.",
                        "There is an expectation, but not what was to change.",
                        "Schrijf bij `target` het kenmerk of de belemmering.",
                        "Write the construct or the barrier in `target`.");
            }
        });
        followUp.dose().ifPresent(dose -> {
            range(dose.planned(), 1, FollowUp.Dose.MOST, pointer + "/dose/planned", findings);
            range(dose.delivered(), 0, FollowUp.Dose.MOST, pointer + "/dose/delivered", findings);
        });
        followUp.context().ifPresent(text -> freeText(text, pointer + "/context", findings));
    }

    /** What an intervention can be meant to change. */
    private List<String> targets() {
        List<String> targets = new ArrayList<>(vocabulary.constructs().keySet());
        targets.addAll(vocabulary.barriers().keySet());
        return targets;
    }

    private static void steps(List<Step> steps, LocalDate asOf, Findings findings) {
        length(steps, "/steps", findings);
        for (int i = 0; i < steps.size(); i++) {
            String pointer = "/steps/" + i + "/doneOn";
            steps.get(i).doneOn().ifPresent(day -> notAfter(day, asOf, pointer, findings));
        }
    }

    private static void attainments(List<Attainment> attainments, LocalDate asOf, Findings findings) {
        record Rated(String goal, Attainment.Scale scale, ScoreSource source, LocalDate on) {}
        length(attainments, "/attainments", findings);
        Map<Rated, Integer> seen = new HashMap<>();
        for (int i = 0; i < attainments.size(); i++) {
            Attainment one = attainments.get(i);
            String pointer = "/attainments/" + i;
            freeText(one.goal(), pointer + "/goal", findings);
            range(one.level(), one.scale().min(), one.scale().max(), pointer + "/level", findings);
            notAfter(one.ratedOn(), asOf, pointer + "/ratedOn", findings);
            Integer before = seen.put(new Rated(one.goal(), one.scale(), one.source(), one.ratedOn()), one.level());
            if (before != null && before != one.level()) {
                conflict(pointer, findings);
            }
        }
    }

    private static void incomplete(ClientFile file, Findings findings) {
        boolean absent = file.incomplete().contains(Listing.BARRIERS)
                        && file.barriers().isEmpty()
                || file.incomplete().contains(Listing.FLAGS) && file.flags().isEmpty()
                || file.incomplete().contains(Listing.INTERVENTIONS)
                        && file.interventions().isEmpty();
        if (absent) {
            findings.add(
                    "no-such-list",
                    "/incomplete",
                    "`incomplete` noemt een lijst die er niet is.",
                    "`incomplete` names a list that is not there.",
                    "Haal de naam weg; een lijst die ontbreekt is niet gevraagd.",
                    "Remove the name; a list that is absent was not asked.");
        }
    }

    private static void known(String code, Collection<String> allowed, String pointer, Findings findings) {
        if (!allowed.contains(code)) {
            String list = String.join(", ", allowed);
            findings.add(
                    "unknown-code",
                    pointer,
                    "Deze code staat niet in de woordenlijst.",
                    "This code is not in the vocabulary.",
                    "Kies uit: " + list + ".",
                    "Choose from: " + list + ".");
        }
    }

    private static void range(int value, int min, int max, String pointer, Findings findings) {
        if (value < min || value > max) {
            findings.add(
                    "out-of-range",
                    pointer,
                    "Hier hoort een heel getal van " + min + " tot en met " + max + ".",
                    "This must be a whole number from " + min + " to " + max + ".",
                    "Verander de waarde, of laat het veld weg als het niet gevraagd is.",
                    "Change the value, or leave the field out when it was not asked.");
        }
    }

    private static void notAfter(LocalDate day, LocalDate asOf, String pointer, Findings findings) {
        if (day.isAfter(asOf)) {
            findings.add(
                    "date-after-as-of",
                    pointer,
                    "Deze datum ligt na `asOf`, de dag waarop het klantbeeld geldt.",
                    "This date lies after `asOf`, the day on which the client file holds.",
                    "Controleer de datum en `asOf`.",
                    "Check the date and `asOf`.");
        }
    }

    private static void length(List<?> list, String pointer, Findings findings) {
        if (list.size() > MAX_ENTRIES) {
            findings.add(
                    "too-many",
                    pointer,
                    "Deze lijst heeft meer dan " + MAX_ENTRIES + " regels.",
                    "This list has more than " + MAX_ENTRIES + " entries.",
                    "Laat weg wat voor dit advies niet nodig is.",
                    "Leave out what this advice does not need.");
        }
    }

    private static void conflict(String pointer, Findings findings) {
        findings.add(
                "conflict",
                pointer,
                "Hetzelfde staat hier nog een keer, met een andere waarde.",
                "The same thing is stated here again, with another value.",
                "Houd één van de twee.",
                "Keep one of the two.");
    }

    private static void freeText(String text, String pointer, Findings findings) {
        noBsn(text, pointer, findings);
        if (text.length() > MAX_TEXT) {
            findings.add(
                    "too-long",
                    pointer,
                    "Deze tekst is langer dan " + MAX_TEXT + " tekens.",
                    "This text is longer than " + MAX_TEXT + " characters.",
                    "Maak de tekst korter; geen regel leest hem.",
                    "Shorten the text; no rule reads it.");
        }
    }

    private static void noBsn(String text, String pointer, Findings findings) {
        if (Bsn.isIn(text)) {
            findings.add(bsn(pointer));
        }
    }

    /** The problem that something looks like a citizen service number. */
    public static InputProblem bsn(String pointer) {
        return new InputProblem(
                "bsn",
                pointer,
                new Text(
                        "Hier staat iets dat op een burgerservicenummer lijkt.",
                        "This looks like a citizen service number."),
                new Text(
                        "Haal het nummer weg. Gebruik voor de zaak een eigen kenmerk dat niets over de persoon zegt.",
                        "Remove the number. Use a case id of your own that says nothing about the person."));
    }

    /** The problem that a field is named after a protected ground or a proxy for it. */
    public static InputProblem protectedName(String pointer, Text ground) {
        return new InputProblem(
                "protected-ground",
                pointer,
                new Text(
                        "Hier staat een veld over een beschermd kenmerk (" + ground.nl()
                                + ") of iets dat daarvoor in de plaats komt.",
                        "There is a field here about a protected ground (" + ground.en()
                                + ") or something that stands in for it."),
                new Text(
                        "Haal het veld weg. Dit advies mag er niet van afhangen.",
                        "Remove the field. This advice may not depend on it."));
    }

    private static final class Findings {
        private final List<InputProblem> problems = new ArrayList<>();

        void add(String code, String pointer, String nl, String en, String helpNl, String helpEn) {
            add(new InputProblem(code, pointer, new Text(nl, en), new Text(helpNl, helpEn)));
        }

        void add(InputProblem problem) {
            problems.add(Objects.requireNonNull(problem));
        }

        List<InputProblem> sorted() {
            return problems.stream().sorted().distinct().toList();
        }
    }
}
