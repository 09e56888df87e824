package nl.gewogenmaatwerk.internal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Holds a municipality's principles against the grounds that its rules use. Used by one thread. */
final class PrincipleCheck {

    private static final int MAX_WEIGHT = 3;

    private final LayerDraft municipality;
    private final Vocabulary vocabulary;
    private final boolean allRead;
    private final CheckFindings findings;
    private final Set<String> weighedGrounds;
    private final Set<String> groundsAgainst;

    /** @param allRead whether no rule is missing; what the rules do not do is told only then */
    PrincipleCheck(
            LayerDraft municipality,
            Vocabulary vocabulary,
            Collection<Rule> rules,
            boolean allRead,
            CheckFindings findings) {
        this.municipality = municipality;
        this.vocabulary = vocabulary;
        this.allRead = allRead;
        this.findings = findings;
        this.weighedGrounds = grounds(
                rules, List.of(Conclusion.ArgueFor.class, Conclusion.ArgueAgainst.class, Conclusion.Confirm.class));
        this.groundsAgainst = grounds(rules, List.of(Conclusion.ArgueAgainst.class));
    }

    private static Set<String> grounds(
            Collection<Rule> rules, List<Class<? extends Conclusion.AboutIntervention>> verbs) {
        return rules.stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(conclusion -> verbs.stream().anyMatch(verb -> verb.isInstance(conclusion)))
                .map(conclusion -> ((Conclusion.AboutIntervention) conclusion).ground())
                .collect(Collectors.toSet());
    }

    void check() {
        if (municipality.principles().isEmpty()) {
            if (areRead()) {
                findings.error(
                        "no-principles",
                        municipality.origin(),
                        "Er zijn geen leidende principes.",
                        "There are no guiding principles.",
                        "Schrijf in principles.yaml minstens één principe met wat het weegt.",
                        "Write at least one principle in principles.yaml, with what it weighs.");
            }
            return;
        }
        Map<String, Principle> weighedBy = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Principle principle : municipality.principles()) {
            if (!ids.add(principle.id()) || principle.id().equals(Principle.PROFESSIONAL_STANDARD.id())) {
                findings.error(
                        "duplicate-principle",
                        principle.origin(),
                        "De naam `" + principle.id() + "` is al in gebruik.",
                        "The name `" + principle.id() + "` is in use already.",
                        "Geef dit principe een eigen naam.",
                        "Give this principle a name of its own.");
            }
            principle.weighs().forEach((ground, weight) -> weight(principle, ground, weight, weighedBy));
            if (allRead) {
                consequence(principle);
            }
            validation(principle);
        }
        unweighed(weighedBy.keySet());
    }

    /** Whether it is the municipality that has no principles, rather than a file that could not be read. */
    private boolean areRead() {
        return municipality.problems().stream()
                .noneMatch(problem -> problem.isError() && problem.file().endsWith("/principles.yaml"));
    }

    private void weight(Principle principle, String ground, int weight, Map<String, Principle> weighedBy) {
        if (!vocabulary.grounds().containsKey(ground)) {
            findings.unknown(
                    "unknown-ground",
                    "bekende grond",
                    "a known ground",
                    ground,
                    vocabulary.grounds().keySet(),
                    principle.origin());
        }
        if (weight < 0 || weight > MAX_WEIGHT) {
            findings.error(
                    "weight-range",
                    principle.origin(),
                    "Het gewicht van `" + ground + "` in `" + principle.id() + "` is niet 0, 1, 2 of 3.",
                    "The weight of `" + ground + "` in `" + principle.id() + "` is not 0, 1, 2 or 3.",
                    "Kies 0 (telt niet mee) tot en met 3 (telt het zwaarst).",
                    "Choose 0 (does not count) to 3 (counts most).");
        }
        Principle other = weighedBy.putIfAbsent(ground, principle);
        if (other != null && other != principle) {
            findings.error(
                    "ground-weighed-twice",
                    principle.origin(),
                    "De grond `" + ground + "` hoort al bij principe `" + other.id() + "`.",
                    "The ground `" + ground + "` belongs to principle `" + other.id() + "` already.",
                    "Laat elke grond bij één principe, zodat elke overweging één principe heeft.",
                    "Leave each ground with one principle, so that every argument has one principle.");
        }
        if (weight == 0 && groundsAgainst.contains(ground)) {
            findings.warning(
                    "silenced-ground",
                    principle.origin(),
                    "`" + ground + "` weegt 0: overwegingen tegen een interventie op deze grond tellen niet mee.",
                    "`" + ground + "` weighs 0: arguments against an intervention on this ground do not count.",
                    "Geef de grond een gewicht van 1 of meer, tenzij u dit zo bedoelt.",
                    "Give the ground a weight of 1 or more, unless you mean it like this.");
        }
    }

    private void consequence(Principle principle) {
        boolean works = principle.weighs().entrySet().stream()
                .anyMatch(ground -> ground.getValue() > 0 && weighedGrounds.contains(ground.getKey()));
        if (!works) {
            findings.warning(
                    "principle-without-consequence",
                    principle.origin(),
                    "Het principe `" + principle.id() + "` verandert geen enkel advies.",
                    "The principle `" + principle.id() + "` changes no advice at all.",
                    "Bespreek wat het betekent voor de dienstverlening, en geef gewicht aan een grond die regels gebruiken.",
                    "Talk about what it means for the service, and give weight to a ground that rules use.");
        }
    }

    private void validation(Principle principle) {
        if (principle.adoptedFrom().isPresent() && principle.validation().isEmpty()) {
            findings.warning(
                    "principle-not-validated",
                    principle.origin(),
                    "Het principe `" + principle.id() + "` is overgenomen, maar niet met een eigen team getoetst.",
                    "The principle `" + principle.id() + "` was adopted, but not validated with a team of your own.",
                    "Toets het met uw eigen team en schrijf bij `validated` wie, wanneer en met welk team.",
                    "Validate it with your own team and write at `validated` who, when and with which team.");
        }
    }

    private void unweighed(Set<String> weighed) {
        weighedGrounds.stream()
                .filter(ground ->
                        !weighed.contains(ground) && vocabulary.grounds().containsKey(ground))
                .sorted()
                .forEach(ground -> findings.warning(
                        "ground-not-weighed",
                        municipality.origin(),
                        "Geen enkel principe weegt de grond `" + ground + "`: overwegingen daarop tellen niet mee.",
                        "No principle weighs the ground `" + ground + "`: arguments on it do not count.",
                        "Geef deze grond een gewicht bij het principe waar hij bij hoort.",
                        "Give this ground a weight under the principle to which it belongs."));
    }
}
