package nl.gewogenmaatwerk.internal.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Holds a vocabulary against itself, and a municipality's additions against the framework. Used by one thread. */
final class VocabularyCheck {

    private static final int MAX_NUMBER = 1_000_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern PARAMETER = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private final Vocabulary framework;
    private final Vocabulary local;
    private final Vocabulary all;
    private final CheckFindings findings;

    VocabularyCheck(Vocabulary framework, Vocabulary local, CheckFindings findings) {
        this.framework = framework;
        this.local = local;
        this.all = framework.plus(local);
        this.findings = findings;
    }

    void check() {
        writable();
        onlyAdditions();
        uniqueCodes();
        protectedNames();
        all.situation().values().forEach(this::situationItem);
        all.instruments().values().forEach(this::instrument);
        all.instruments()
                .values()
                .forEach(instrument -> instrument
                        .reliability()
                        .ifPresent(known -> sources(List.of(known.source()), instrument.origin())));
        all.constructs()
                .values()
                .forEach(construct -> construct
                        .reliability()
                        .ifPresent(known -> sources(List.of(known.source()), construct.origin())));
        all.interventions().values().forEach(this::intervention);
        all.parameters().values().forEach(this::parameter);
        complete();
    }

    /** Codes end up in rules that are compiled: they hold nothing but letters, digits and a few signs. */
    private void writable() {
        all.terms().forEach(term -> writable(term.code(), term.origin()));
        all.grounds().values().forEach(ground -> writable(ground.code(), ground.origin()));
        all.interventions().values().forEach(intervention -> {
            writable(intervention.code(), intervention.origin());
            intervention.groups().forEach(group -> writable(group, intervention.origin()));
            intervention.variants().keySet().forEach(variant -> writable(variant, intervention.origin()));
        });
        all.instruments().values().forEach(instrument -> {
            writable(instrument.code(), instrument.origin());
            instrument.domains().keySet().forEach(domain -> writable(domain, instrument.origin()));
        });
        all.goal().values().forEach(field -> field.codes().keySet().forEach(code -> writable(code, field.origin())));
        all.situation().values().forEach(item -> {
            if (item.type() instanceof SituationItem.Codes codes) {
                codes.labels().keySet().forEach(code -> writable(code, item.origin()));
            }
        });
        all.parameters().values().stream()
                .filter(parameter -> !PARAMETER.matcher(parameter.code()).matches())
                .forEach(parameter -> unwritable(parameter.code(), parameter.origin()));
    }

    private void writable(String code, Origin at) {
        if (!CODE.matcher(code).matches()) {
            unwritable(code, at);
        }
    }

    private void unwritable(String code, Origin at) {
        findings.error(
                "no-code",
                at,
                "`" + code + "` kan geen code zijn.",
                "`" + code + "` cannot be a code.",
                "Een code bestaat uit gewone letters, cijfers en de tekens . _ - (een parameter uit HOOFDLETTERS en _).",
                "A code consists of plain letters, digits and the characters . _ - (a parameter of CAPITALS and _).");
    }

    private void onlyAdditions() {
        repeated(framework.grounds(), local.grounds(), Ground::origin);
        repeated(framework.goal(), local.goal(), GoalField::origin);
        repeated(framework.constructs(), local.constructs(), Term::origin);
        repeated(framework.barriers(), local.barriers(), Term::origin);
        repeated(framework.situation(), local.situation(), Term::origin);
        repeated(framework.flags(), local.flags(), Flag::origin);
        repeated(framework.instruments(), local.instruments(), LifeDomainInstrument::origin);
        repeated(framework.interventions(), local.interventions(), Intervention::origin);
    }

    private <V> void repeated(Map<String, V> mine, Map<String, V> theirs, Function<V, Origin> origin) {
        theirs.forEach((code, value) -> {
            if (mine.containsKey(code)) {
                duplicate(code, origin.apply(value));
            }
        });
    }

    private void duplicate(String code, Origin at) {
        findings.error(
                "duplicate-code",
                at,
                "De code `" + code + "` bestaat al en betekent daar iets anders.",
                "The code `" + code + "` exists already and means something else there.",
                "Kies een andere code. Alleen een parameter mag u overnemen met een eigen waarde.",
                "Choose another code. Only a parameter may be taken over with a value of your own.");
    }

    private void uniqueCodes() {
        Map<String, Term> seen = new HashMap<>();
        all.terms().forEach(term -> {
            if (seen.putIfAbsent(term.code(), term) != null) {
                duplicate(term.code(), term.origin());
            }
        });
    }

    private void protectedNames() {
        all.terms().forEach(term -> protectedName(term.code(), term.label(), term.origin()));
        for (LifeDomainInstrument instrument : all.instruments().values()) {
            protectedName(instrument.code(), instrument.label(), instrument.origin());
            instrument
                    .domains()
                    .values()
                    .forEach(domain -> protectedName(domain.code(), domain.label(), instrument.origin()));
        }
    }

    private void protectedName(String code, Text label, Origin at) {
        Optional<Text> ground = ProtectedGrounds.in(code)
                .or(() -> ProtectedGrounds.in(label.nl()))
                .or(() -> ProtectedGrounds.in(label.en()));
        if (ground.isPresent()) {
            findings.error(
                    "protected-ground",
                    at,
                    "`" + code + "` gaat over een beschermd kenmerk ("
                            + ground.get().nl() + ") of over iets dat daarvoor in de plaats komt.",
                    "`" + code + "` is about a protected ground ("
                            + ground.get().en() + ") or something that stands in for it.",
                    "Haal het weg. Advies mag er niet van afhangen: kijk naar wat iemand nodig heeft, niet naar de groep.",
                    "Remove it. Advice may not depend on it: look at what somebody needs, not at the group.");
        }
    }

    private void situationItem(SituationItem item) {
        boolean usable = true;
        if (item.type() instanceof SituationItem.WholeNumber number) {
            usable = number.min() >= 0 && number.min() < number.max() && number.max() <= MAX_NUMBER;
        } else if (item.type() instanceof SituationItem.Codes codes) {
            usable = codes.labels().size() >= 2;
        }
        if (!usable) {
            findings.error(
                    "value-range",
                    item.origin(),
                    "`" + item.code() + "` laat geen keuze: de grenzen of codes kloppen niet.",
                    "`" + item.code() + "` leaves no choice: its bounds or codes are not right.",
                    "Geef een laagste getal van 0 of meer en een hoger hoogste getal, of minstens twee codes.",
                    "Give a lowest number of 0 or more and a higher highest number, or at least two codes.");
        }
    }

    private void instrument(LifeDomainInstrument instrument) {
        for (LifeDomainInstrument.Domain domain : instrument.domains().values()) {
            domain.barrier()
                    .filter(barrier -> !all.barriers().containsKey(barrier))
                    .ifPresent(barrier -> findings.unknown(
                            "unknown-code",
                            "belemmering",
                            "a barrier",
                            barrier,
                            all.barriers().keySet(),
                            instrument.origin()));
            boolean complete = domain.barrier().isEmpty()
                    || IntStream.rangeClosed(instrument.min(), instrument.max())
                            .allMatch(domain.severity()::containsKey);
            if (!complete) {
                findings.error(
                        "severity-missing",
                        instrument.origin(),
                        "Bij `" + domain.code() + "` van `" + instrument.code()
                                + "` staat niet voor elke score hoe ernstig die is.",
                        "`" + domain.code() + "` of `" + instrument.code()
                                + "` does not say for every score how serious it is.",
                        "Vul `severity` in voor elke score van " + instrument.min() + " tot en met " + instrument.max()
                                + ".",
                        "Fill in `severity` for every score from " + instrument.min() + " to " + instrument.max()
                                + ".");
            }
        }
    }

    private void intervention(Intervention intervention) {
        Set<String> terms = all.terms().map(Term::code).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String code : intervention.worksOn()) {
            if (!terms.contains(code)) {
                findings.unknown(
                        "unknown-code",
                        "kenmerk, belemmering of gegeven",
                        "a construct, barrier or item",
                        code,
                        terms,
                        intervention.origin());
            }
        }
        if (intervention.worksOn().isEmpty()) {
            findings.error(
                    "works-on-nothing",
                    intervention.origin(),
                    "`" + intervention.code() + "` zegt niet waar het aan werkt.",
                    "`" + intervention.code() + "` does not say what it works on.",
                    "Noem bij `worksOn` minstens één kenmerk of belemmering.",
                    "Name at least one construct or barrier at `worksOn`.");
        }
        sources(intervention.evidence().sources(), intervention.origin());
    }

    private void sources(List<String> sources, Origin at) {
        for (String source : sources) {
            if (!all.sources().containsKey(source)) {
                findings.unknown(
                        "unknown-source",
                        "bekende bron",
                        "a known source",
                        source,
                        all.sources().keySet(),
                        at);
            }
        }
    }

    private void parameter(Parameter parameter) {
        sources(parameter.values().stream().map(Parameter.Dated::source).toList(), parameter.origin());
        boolean inRange =
                parameter.values().stream().allMatch(dated -> dated.value() >= 0 && dated.value() <= MAX_NUMBER);
        if (!inRange) {
            findings.error(
                    "value-range",
                    parameter.origin(),
                    "`" + parameter.code() + "` heeft een waarde onder 0 of boven " + MAX_NUMBER + ".",
                    "`" + parameter.code() + "` has a value below 0 or above " + MAX_NUMBER + ".",
                    "Kies een heel getal van 0 of meer.",
                    "Choose a whole number of 0 or more.");
        }
    }

    private void complete() {
        Origin at = Origin.file("framework/vocabulary.yaml");
        Set<String> missing = new LinkedHashSet<>(GoalField.ALL);
        missing.addAll(List.of(Parameter.FRESH_DAYS, Parameter.GAP));
        missing.removeAll(all.goal().keySet());
        missing.removeAll(all.parameters().keySet());
        if (!missing.isEmpty()) {
            String list = String.join("`, `", missing);
            findings.error(
                    "vocabulary-incomplete",
                    at,
                    "De woordenlijst van het raamwerk mist `" + list + "`.",
                    "The framework's vocabulary lacks `" + list + "`.",
                    "Voeg toe wat ontbreekt: de motor rekent daarmee.",
                    "Add what is missing: the engine works with it.");
        }
    }
}
