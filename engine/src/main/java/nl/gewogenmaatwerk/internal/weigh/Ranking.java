package nl.gewogenmaatwerk.internal.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Term;

/** Puts interventions in order and says why. Used once, for one client, by one thread. */
final class Ranking {

    /** An intervention that can be proposed, with everything about it. */
    private record Candidate(Standing standing, Dossier dossier) {
        Intervention intervention() {
            return standing.intervention();
        }
    }

    private final PreparedRules rules;
    private final Facts facts;
    private final FactWording wording;
    private final Weighing.Conclusions conclusions;
    private final Set<String> wanted;
    private final List<Notice> notices = new ArrayList<>();
    private final boolean weighing;

    Ranking(
            PreparedRules rules,
            Facts facts,
            FactWording wording,
            Weighing.Conclusions conclusions,
            Set<String> wanted) {
        this.rules = rules;
        this.facts = facts;
        this.wording = wording;
        this.conclusions = conclusions;
        this.wanted = wanted;
        this.notices.addAll(facts.notices());
        this.weighing = conclusions.abstained.isEmpty();
    }

    Weighed weighed() {
        List<Candidate> candidates = new ArrayList<>();
        List<Considered> considered = new ArrayList<>();
        List<RuledOut> ruledOut = new ArrayList<>();
        List<Dossier> dossiers = conclusions.dossiers.values().stream()
                .map(Dossier::complete)
                .sorted(Comparator.comparing(dossier -> rules.catalogueOrder(dossier.intervention())))
                .toList();
        for (Dossier dossier : dossiers) {
            sort(dossier, candidates, considered, ruledOut);
        }
        List<Candidate> ranked = alone(candidates);
        if (ranked.stream().anyMatch(candidate -> candidate.standing().isExclusive())) {
            considered.clear();
        }
        considered.sort(Comparator.comparing(each -> -each.support()));
        List<Proposal> proposals = proposals(ranked, ruledOut);
        notices.addAll(unrated());
        notices.addAll(abstentions());
        List<String> unknowns = rules.ruleSet()
                .vocabulary()
                .terms()
                .map(Term::code)
                .filter(code -> facts.unknown().contains(code) && wanted.contains(code))
                .toList();
        return new Weighed(
                proposals.isEmpty() ? Advice.Outcome.ABSTAINED : Advice.Outcome.PROPOSALS,
                proposals,
                considered,
                ruledOut,
                questions(ranked, unknowns),
                unknowns,
                notices.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Notice::code).thenComparing(Notice::fact))
                        .toList(),
                untold(dossiers, told(proposals, considered, ruledOut)));
    }

    private static Set<String> told(List<Proposal> proposals, List<Considered> considered, List<RuledOut> ruledOut) {
        Set<String> told = new HashSet<>();
        proposals.forEach(each -> told.add(each.intervention()));
        considered.forEach(each -> told.add(each.intervention()));
        ruledOut.forEach(each -> told.add(each.intervention()));
        return told;
    }

    private List<Considered> untold(List<Dossier> dossiers, Set<String> told) {
        return dossiers.stream()
                .filter(dossier -> !told.contains(dossier.intervention()))
                .map(dossier -> considered(dossier, Standing.of(dossier, rules)))
                .toList();
    }

    private Considered considered(Dossier dossier, Standing standing) {
        return new Considered(standing.code(), standing.intervention().label(), standing.support(), arguments(dossier));
    }

    private void sort(
            Dossier dossier, List<Candidate> candidates, List<Considered> considered, List<RuledOut> ruledOut) {
        Standing standing = Standing.of(dossier, rules);
        Intervention intervention = standing.intervention();
        if (standing.ruledOut()) {
            if (standing.confirmed()) {
                notices.add(aboutIntervention(
                        "confirmed-but-ruled-out",
                        intervention,
                        " is aangewezen en ook uitgesloten. Uitsluiten gaat voor; bespreek dit met een collega.",
                        " is indicated and also ruled out. Ruling out goes first; discuss this with a colleague."));
            }
            ruledOut.add(new RuledOut(intervention.code(), intervention.label(), ruledOutFirst(dossier)));
            return;
        }
        boolean fits = standing.tier(weighing).isPresent();
        if (fits && !standing.offered()) {
            notices.add(notOffered(intervention));
        }
        if (standing.isCandidate(weighing)) {
            candidates.add(new Candidate(standing, dossier));
        } else if (!fits && weighing) {
            considered.add(considered(dossier, standing));
        }
    }

    private List<Argument> arguments(Dossier dossier) {
        return dossier.arguments(rules, conclusions.bases);
    }

    private List<Argument> ruledOutFirst(Dossier dossier) {
        return arguments(dossier).stream()
                .sorted(Comparator.comparing(argument -> argument.direction() != Direction.RULES_OUT))
                .toList();
    }

    /** From first to last; what is urgent for somebody's safety stands alone. */
    private List<Candidate> alone(List<Candidate> candidates) {
        Comparator<Candidate> order =
                Comparator.comparing(Candidate::standing, rules.order().comparator());
        List<Candidate> ranked = candidates.stream().sorted(order).toList();
        List<Candidate> exclusive = ranked.stream()
                .filter(candidate -> candidate.standing().isExclusive())
                .toList();
        if (exclusive.isEmpty()) {
            return ranked;
        }
        notices.add(new Notice(
                "discuss-first",
                exclusive.get(0).intervention().code(),
                new Text(
                        "Bespreek dit eerst met een collega. Een mens pakt dit op, nu en met zorg.",
                        "Discuss this with a colleague first. A person takes this up, now and with care.")));
        List<Candidate> waiting = ranked.stream()
                .filter(candidate -> !exclusive.contains(candidate))
                .toList();
        if (!waiting.isEmpty()) {
            notices.add(new Notice(
                    "waits-for-safety",
                    exclusive.get(0).intervention().code(),
                    new Text(
                            "Dit komt aan de orde als de veiligheid is besproken: " + labels(waiting, Text::nl) + ".",
                            "This comes up once safety has been discussed: " + labels(waiting, Text::en) + ".")));
        }
        return exclusive;
    }

    private static String labels(List<Candidate> candidates, Function<Text, String> language) {
        return candidates.stream()
                .map(candidate -> language.apply(candidate.intervention().label()))
                .collect(Collectors.joining("; "));
    }

    private List<Proposal> proposals(List<Candidate> ranked, List<RuledOut> ruledOut) {
        Map<String, List<Proposal.Companion>> companions = companions(ranked, ruledOut);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Candidate candidate = ranked.get(i);
            Optional<Text> above = i + 1 < ranked.size()
                    ? Optional.of(rules.order()
                            .because(candidate.standing(), ranked.get(i + 1).standing()))
                    : Optional.empty();
            proposals.add(proposal(
                    i + 1,
                    candidate,
                    above,
                    companions.getOrDefault(candidate.intervention().code(), List.of())));
        }
        return proposals;
    }

    private Proposal proposal(int rank, Candidate candidate, Optional<Text> above, List<Proposal.Companion> alongside) {
        Intervention intervention = candidate.intervention();
        Evidence evidence = intervention.evidence();
        String sources = evidence.sources().stream()
                .map(code -> rules.ruleSet().vocabulary().sources().get(code))
                .collect(Collectors.joining("; "));
        return new Proposal(
                rank,
                candidate.standing().tier(weighing).orElseThrow(),
                intervention.code(),
                intervention.label(),
                variant(candidate),
                target(candidate),
                new Proposal.PrincipleReference(
                        candidate.standing().principle().id(),
                        candidate.standing().principle().statement()),
                candidate.standing().support(),
                above,
                intervention.approach(),
                new Proposal.EvidenceReference(evidence.certainty(), evidence.statement(), sources),
                facts.file().asOf().plusMonths(intervention.reviewAfterMonths()),
                alongside,
                arguments(candidate.dossier()));
    }

    /** The variant whose own arguments contribute most, each ground once. */
    private Optional<Proposal.Variant> variant(Candidate candidate) {
        Map<String, Map<String, Integer>> byGround = new LinkedHashMap<>();
        candidate.intervention().variants().keySet().forEach(code -> byGround.put(code, new HashMap<>()));
        for (Dossier.Entry entry : candidate.dossier().sorted()) {
            if (entry.variant().isPresent() && candidate.dossier().isAsStrongAsCounted(entry)) {
                byGround.get(entry.variant().get()).put(entry.conclusion().ground(), entry.contribution());
            }
        }
        Map<String, Integer> contributions = new LinkedHashMap<>();
        byGround.forEach((code, grounds) -> contributions.put(
                code, grounds.values().stream().mapToInt(Integer::intValue).sum()));
        return contributions.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .map(entry -> new Proposal.Variant(
                        entry.getKey(), candidate.intervention().variants().get(entry.getKey())));
    }

    /** What it works on here: the first of its terms that its weightiest arguments for rest on. */
    private String target(Candidate candidate) {
        List<String> worksOn = candidate.intervention().worksOn();
        List<Dossier.Entry> speaking = candidate.dossier().sorted().stream()
                .filter(entry -> entry.direction() != Direction.AGAINST && entry.direction() != Direction.RULES_OUT)
                .toList();
        for (Dossier.Entry entry : speaking) {
            Set<String> keys = speaking.stream()
                    .filter(other -> Dossier.BY_WEIGHT.compare(entry, other) == 0)
                    .flatMap(other -> conclusions.bases.get(other).facts().stream())
                    .map(FactReference::fact)
                    .collect(Collectors.toSet());
            Optional<String> target = worksOn.stream()
                    .filter(code -> keys.contains(wording.key(code)))
                    .findFirst();
            if (target.isPresent()) {
                return target.get();
            }
        }
        return worksOn.get(0);
    }

    private Map<String, List<Proposal.Companion>> companions(List<Candidate> ranked, List<RuledOut> ruledOut) {
        Set<String> unavailable = ruledOut.stream().map(RuledOut::intervention).collect(Collectors.toSet());
        unavailable.addAll(rules.ruleSet().notOffered().keySet());
        Map<String, Map<String, Proposal.Companion>> companions = new HashMap<>();
        for (Weighing.Accompanied accompanied : conclusions.accompanied) {
            accompanied
                    .main(ranked.stream().map(Candidate::intervention), code -> !unavailable.contains(code))
                    .ifPresent(main -> companions
                            .computeIfAbsent(main.code(), code -> new TreeMap<>())
                            .putIfAbsent(accompanied.intervention(), companion(accompanied)));
        }
        Map<String, List<Proposal.Companion>> sorted = new HashMap<>();
        companions.forEach((code, all) -> sorted.put(
                code,
                all.values().stream()
                        .sorted(Comparator.comparing(each -> rules.catalogueOrder(each.intervention())))
                        .toList()));
        return sorted;
    }

    private Proposal.Companion companion(Weighing.Accompanied accompanied) {
        return new Proposal.Companion(
                accompanied.intervention(),
                rules.ruleSet()
                        .vocabulary()
                        .interventions()
                        .get(accompanied.intervention())
                        .label(),
                accompanied.because(),
                rules.reference(accompanied.rule()));
    }

    // ---- notices and questions

    private static Notice aboutIntervention(String code, Intervention intervention, String nl, String en) {
        return new Notice(code, intervention.code(), intervention.label().plus(new Text(nl, en)));
    }

    private Notice notOffered(Intervention intervention) {
        Text because = rules.ruleSet().notOffered().get(intervention.code());
        return aboutIntervention(
                "not-offered",
                intervention,
                " past hier, maar deze gemeente biedt het niet aan: " + because.nl(),
                " fits here, but this municipality does not offer it: " + because.en());
    }

    /** Why the principles were not weighed, with the rule that says so. */
    private List<Notice> abstentions() {
        return conclusions.abstained.entrySet().stream()
                .map(entry -> {
                    RuleReference rule = rules.reference(rules.rule(entry.getKey()));
                    Text named = new Text(" (regel " + rule.id() + ")", " (rule " + rule.id() + ")");
                    return new Notice(
                            "not-weighed", "rule:" + rule.id(), entry.getValue().plus(named));
                })
                .toList();
    }

    private List<Notice> unrated() {
        return facts.unrated().stream()
                .filter(code -> !code.equals(History.CODE) && wanted.contains(code))
                .map(
                        code -> new Notice(
                                "unrated-barrier",
                                "barrier:" + code,
                                new Text(
                                        "Belemmering " + wording.label(code).nl()
                                                + " is gemeld, maar niet hoe ernstig die is. Daar rekent dit advies niet mee.",
                                        "Barrier " + wording.label(code).en()
                                                + " was reported, but not how serious it is. This advice does not count on it.")))
                .toList();
    }

    private List<Question> questions(List<Candidate> ranked, List<String> unknowns) {
        Map<String, Text> because = new HashMap<>(conclusions.asked);
        Set<String> asked = new TreeSet<>(conclusions.asked.keySet());
        for (Candidate candidate : ranked) {
            for (String code : candidate.dossier().assumed(conclusions.bases)) {
                because.putIfAbsent(code, assumed(candidate.intervention()));
            }
        }
        facts.unrated().stream()
                .filter(wanted::contains)
                .forEach(code -> because.putIfAbsent(
                        code,
                        new Text(
                                "Dit is gemeld, maar nog niet besproken hoe zwaar het weegt.",
                                "This was reported, but how much it weighs was not discussed yet.")));
        boolean nothingLeft = ranked.isEmpty();
        if (nothingLeft && (conclusions.abstained.isEmpty() || because.isEmpty())) {
            unknowns.stream().filter(this::isAboutChange).forEach(code -> because.putIfAbsent(code, notYetKnown()));
        }
        List<Question> questions = new ArrayList<>();
        rules.ruleSet()
                .vocabulary()
                .terms()
                .filter(term -> because.containsKey(term.code()))
                .sorted(Comparator.comparing(term -> !asked.contains(term.code())))
                .forEach(term -> questions.add(new Question(term.code(), term.question(), because.get(term.code()))));
        if (nothingLeft && (conclusions.abstained.isEmpty() || questions.isEmpty())) {
            questions.add(0, caseDiscussion());
        }
        return questions;
    }

    private boolean isAboutChange(String code) {
        Part part = rules.terms().get(code).part();
        return part == Part.GOAL || part == Part.WILLING || part == Part.ABLE || part == Part.DOING;
    }

    private Text assumed(Intervention intervention) {
        return new Text(
                "Dit is nog niet gevraagd. ‘" + intervention.label().nl() + "’ past alleen als dit geen bezwaar is.",
                "This was not asked yet. ‘" + intervention.label().en() + "’ only fits if it is no objection.");
    }

    private static Text notYetKnown() {
        return new Text(
                "Dit is nog niet bekend en kan het advies veranderen.",
                "This is not known yet and may change the advice.");
    }

    private static Question caseDiscussion() {
        return new Question(
                Question.CASE_DISCUSSION,
                new Text(
                        "Bespreek deze casus met collega's: wat doe ik, en waarom doe ik dit?",
                        "Discuss this case with colleagues: what do I do, and why do I do it?"),
                new Text(
                        "De regels leiden hier niet tot een voorstel. Uw vakmanschap is aan zet.",
                        "The rules do not lead to a proposal here. It is up to your professional judgment."));
    }
}
