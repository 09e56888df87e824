package nl.gewogenmaatwerk.internal.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Term;

/** Puts interventions in order and says why. Used once, for one client, by one thread. */
final class Ranking {

    /** An intervention that is proposed, with all that its place depends on. */
    private record Candidate(
            Proposal.Tier tier,
            Dossier dossier,
            Intervention intervention,
            int support,
            Map<String, Integer> contributions,
            Principle principle) {}

    private final PreparedRules rules;
    private final Facts facts;
    private final FactWording wording;
    private final Weighing.Conclusions conclusions;
    private final Set<String> wanted;
    private final List<Notice> notices = new ArrayList<>();
    private final Comparator<Candidate> order;

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
        this.order = order();
    }

    private Comparator<Candidate> order() {
        Comparator<Candidate> comparator = Comparator.comparing(Candidate::tier)
                .thenComparing(candidate -> urgency(candidate))
                .thenComparing(candidate -> -candidate.support());
        for (Principle principle : rules.ruleSet().principles()) {
            comparator = comparator.thenComparing(
                    candidate -> -candidate.contributions().getOrDefault(principle.id(), 0));
        }
        return comparator.thenComparing(
                candidate -> rules.catalogueOrder(candidate.intervention().code()));
    }

    private static int urgency(Candidate candidate) {
        return candidate.tier() == Proposal.Tier.ACUTE
                ? candidate.intervention().urgency().orElse(Integer.MAX_VALUE)
                : 0;
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
        List<Candidate> ranked = alone(candidates).stream().sorted(order).toList();
        if (candidates.stream().anyMatch(Ranking::isExclusive)) {
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
                        .toList());
    }

    private void sort(
            Dossier dossier, List<Candidate> candidates, List<Considered> considered, List<RuledOut> ruledOut) {
        Intervention intervention = rules.ruleSet().vocabulary().interventions().get(dossier.intervention());
        boolean acute = dossier.has(Direction.ACUTE);
        boolean confirmed = dossier.has(Direction.CONFIRMS);
        boolean out = dossier.isRuledOutForGood() || dossier.has(Direction.RULES_OUT) && !confirmed;
        if (out && !acute) {
            if (confirmed) {
                notices.add(aboutIntervention(
                        "confirmed-but-ruled-out",
                        intervention,
                        " is aangewezen en ook uitgesloten. Uitsluiten gaat voor; bespreek dit met een collega.",
                        " is indicated and also ruled out. Ruling out goes first; discuss this with a colleague."));
            }
            ruledOut.add(new RuledOut(intervention.code(), intervention.label(), ruledOutFirst(dossier)));
            return;
        }
        int support = dossier.support();
        boolean weighable = dossier.has(Direction.FOR) && support > 0;
        boolean proposed = acute || confirmed || weighable && conclusions.abstained.isEmpty();
        boolean offered = !rules.ruleSet().notOffered().containsKey(intervention.code());
        if (proposed && !offered) {
            notices.add(notOffered(intervention));
        }
        // What is acute is told, whoever has to arrange it.
        if (acute || proposed && offered) {
            Proposal.Tier tier =
                    acute ? Proposal.Tier.ACUTE : confirmed ? Proposal.Tier.CONFIRMED : Proposal.Tier.WEIGHED;
            Map<String, Integer> contributions = contributions(dossier);
            candidates.add(new Candidate(tier, dossier, intervention, support, contributions, leading(contributions)));
        } else if (!proposed && conclusions.abstained.isEmpty()) {
            considered.add(
                    new Considered(intervention.code(), intervention.label(), support, dossier.arguments(rules)));
        }
    }

    private List<Argument> ruledOutFirst(Dossier dossier) {
        return dossier.arguments(rules).stream()
                .sorted(Comparator.comparing(argument -> argument.direction() != Direction.RULES_OUT))
                .toList();
    }

    private static boolean isExclusive(Candidate candidate) {
        return candidate.tier() == Proposal.Tier.ACUTE
                && candidate.intervention().exclusive();
    }

    /** What is urgent for somebody's safety stands alone. */
    private List<Candidate> alone(List<Candidate> candidates) {
        List<Candidate> exclusive =
                candidates.stream().filter(Ranking::isExclusive).toList();
        if (exclusive.isEmpty()) {
            return candidates;
        }
        notices.add(new Notice(
                "discuss-first",
                exclusive.get(0).intervention().code(),
                new Text(
                        "Bespreek dit eerst met een collega. Een mens pakt dit op, nu en met zorg.",
                        "Discuss this with a colleague first. A person takes this up, now and with care.")));
        List<Candidate> waiting = candidates.stream()
                .filter(candidate -> !exclusive.contains(candidate))
                .sorted(order)
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

    private Map<String, Integer> contributions(Dossier dossier) {
        Map<String, Integer> contributions = new HashMap<>();
        for (Dossier.Entry entry : dossier.counted()) {
            contributions.merge(rules.principle(entry.conclusion().ground()).id(), entry.contribution(), Integer::sum);
        }
        return contributions;
    }

    private Principle leading(Map<String, Integer> contributions) {
        Principle leading = Principle.PROFESSIONAL_STANDARD;
        int most = 0;
        for (Principle principle : rules.ruleSet().principles()) {
            int contribution = contributions.getOrDefault(principle.id(), 0);
            if (contribution > most) {
                leading = principle;
                most = contribution;
            }
        }
        return leading;
    }

    private List<Proposal> proposals(List<Candidate> ranked, List<RuledOut> ruledOut) {
        Map<String, List<Proposal.Companion>> companions = companions(ranked, ruledOut);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Candidate candidate = ranked.get(i);
            Optional<Text> above =
                    i + 1 < ranked.size() ? Optional.of(above(candidate, ranked.get(i + 1))) : Optional.empty();
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
                candidate.tier(),
                intervention.code(),
                intervention.label(),
                variant(candidate),
                target(candidate),
                new Proposal.PrincipleReference(
                        candidate.principle().id(), candidate.principle().statement()),
                candidate.support(),
                above,
                intervention.approach(),
                new Proposal.EvidenceReference(evidence.certainty(), evidence.statement(), sources),
                facts.file().asOf().plusMonths(intervention.reviewAfterMonths()),
                alongside,
                candidate.dossier().arguments(rules));
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
                    .flatMap(other -> other.basis().facts().stream())
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
            Optional<Candidate> main = ranked.stream()
                    .filter(candidate -> candidate.intervention().code().equals(accompanied.with())
                            || candidate.intervention().groups().contains(accompanied.with()))
                    .findFirst();
            boolean possible = main.isPresent()
                    && !main.get().intervention().code().equals(accompanied.intervention())
                    && !unavailable.contains(accompanied.intervention());
            if (possible) {
                companions
                        .computeIfAbsent(main.get().intervention().code(), code -> new TreeMap<>())
                        .putIfAbsent(accompanied.intervention(), companion(accompanied));
            }
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

    private Text above(Candidate first, Candidate next) {
        if (first.tier() != next.tier()) {
            return first.tier() == Proposal.Tier.ACUTE
                    ? new Text("Wat acuut is, gaat voor al het andere.", "What is acute goes before anything else.")
                    : new Text(
                            "Dit is aangewezen, hoe de principes ook wegen.",
                            "This is indicated, whatever the principles weigh.");
        }
        if (urgency(first) != urgency(next)) {
            return new Text(
                    "Allebei acuut; veiligheid gaat voor, dan wonen, dan gezondheid, dan geld.",
                    "Both are acute; safety goes first, then housing, then health, then money.");
        }
        if (first.support() != next.support()) {
            return moreSupport(first, next);
        }
        for (Principle principle : rules.ruleSet().principles()) {
            int mine = first.contributions().getOrDefault(principle.id(), 0);
            int theirs = next.contributions().getOrDefault(principle.id(), 0);
            if (mine != theirs) {
                return new Text(
                        "Evenveel steun (" + first.support() + "), maar het principe ‘"
                                + principle.statement().nl() + "’ draagt meer bij: " + mine + " tegen " + theirs + ".",
                        "Equal support (" + first.support() + "), but the principle ‘"
                                + principle.statement().en() + "’ contributes more: " + mine + " against " + theirs
                                + ".");
            }
        }
        return new Text(
                "Evenveel steun, ook per principe; de volgorde is die van de catalogus.",
                "Equal support, also per principle; the order is that of the catalogue.");
    }

    /** More support, and the principle that makes the largest difference. */
    private Text moreSupport(Candidate first, Candidate next) {
        Principle telling = Principle.PROFESSIONAL_STANDARD;
        int most = 0;
        for (Principle principle : rules.ruleSet().principles()) {
            int difference = first.contributions().getOrDefault(principle.id(), 0)
                    - next.contributions().getOrDefault(principle.id(), 0);
            if (difference > most) {
                telling = principle;
                most = difference;
            }
        }
        return new Text(
                "Meer steun: " + first.support() + " tegen " + next.support() + ", vooral door ‘"
                        + telling.statement().nl() + "’.",
                "More support: " + first.support() + " against " + next.support() + ", mainly through ‘"
                        + telling.statement().en() + "’.");
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
            for (String code : candidate.dossier().assumed()) {
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
