package nl.gewogenmaatwerk.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Makes up any number of rules over a vocabulary: of the kinds that the framework has, no two alike, and the same ones in every run. */
final class MadeUpRules {

    private static final long SEED = 29_430L;
    private static final int RULES_PER_FILE = 100;

    private final Vocabulary vocabulary;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private MadeUpRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A rule set with made-up rules instead of its own. */
    static RuleSetDraft draft(RuleSetDraft bundled, RuleSet checked, int rules) {
        MadeUpRules writer = new MadeUpRules(checked.vocabulary());
        List<SourceFile> files = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<String> seen = new HashSet<>();
        while (seen.size() < rules) {
            String conditions = writer.conditions();
            if (seen.add(conditions)) {
                text.append(writer.rule(seen.size(), conditions));
                if (seen.size() % RULES_PER_FILE == 0 || seen.size() == rules) {
                    files.add(new SourceFile("framework/rules/made-up-" + files.size() + ".drl", text.toString()));
                    text.setLength(0);
                }
            }
        }
        return new RuleSetDraft(
                RuleSets.withRules(bundled.framework(), files, List.of()),
                RuleSets.withRules(bundled.municipality(), List.of(), List.of()));
    }

    private String rule(int number, String conditions) {
        String conclusions = random.nextInt(4) == 0 ? conclusion(number) + conclusion(number) : conclusion(number);
        return "rule \"made-up-" + number + "\"\n    @title(\"Verzonnen regel " + number
                + "\") @source(\"DES\")\nwhen\n" + conditions + "then\n" + conclusions + "end\n\n";
    }

    /** One to three conditions of different kinds. */
    private String conditions() {
        List<Supplier<String>> kinds = new ArrayList<>(List.of(
                this::score, this::score, this::situation, this::situation, this::goal, this::barrier, this::past));
        List<String> chosen = new ArrayList<>();
        int number = 1 + random.nextInt(3);
        Set<String> about = new HashSet<>();
        while (chosen.size() < number) {
            String condition = kinds.remove(random.nextInt(kinds.size())).get();
            if (about.add(about(condition))) {
                chosen.add(condition);
            }
        }
        String negated = negated();
        if (random.nextInt(3) == 0 && about.add(about(negated))) {
            chosen.add(negated);
        }
        return chosen.stream().map(each -> "    " + each + "\n").collect(Collectors.joining());
    }

    /** What a condition is about, whatever it says of it. */
    private static String about(String condition) {
        return condition.substring(condition.indexOf('(')).split(",")[0];
    }

    private String score() {
        String relation = any(List.of("<= LOW_RATING", "> LOW_RATING", "<= 3", ">= 3", ">= 4", "== 1", "== 5", "!= 3"));
        return "Score(construct == " + quoted(vocabulary.constructs().keySet()) + ", value " + relation + ")";
    }

    private String situation() {
        SituationItem item = any(List.copyOf(vocabulary.situation().values()));
        return "Situation(item == \"" + item.code() + "\", value " + comparison(item.type()) + ")";
    }

    private String comparison(SituationItem.ValueType type) {
        if (type instanceof SituationItem.WholeNumber number) {
            int half = Math.max(1, (number.max() - number.min()) / 2);
            return any(List.of("<", "<=", ">", ">=")) + " " + (number.min() + 1 + random.nextInt(half));
        }
        if (type instanceof SituationItem.Codes codes) {
            String relation = codes.ordered() ? any(List.of("==", "!=")) : "==";
            return relation + " " + quoted(codes.labels().keySet());
        }
        return "== " + (random.nextInt(3) == 0);
    }

    private String goal() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "Goal(type == "
                        + quoted(vocabulary.goal().get(GoalField.TYPE).codes().keySet()) + ", ownedByClient == true)";
            case 1 -> "Goal(clarity <= " + (1 + random.nextInt(4)) + ")";
            case 2 -> "Goal(feasibility >= " + (2 + random.nextInt(4)) + ")";
            default ->
                "Goal(localDemand == "
                        + quoted(vocabulary
                                .goal()
                                .get(GoalField.LOCAL_DEMAND)
                                .codes()
                                .keySet())
                        + ", clarity >= " + (2 + random.nextInt(3)) + ")";
        };
    }

    private String barrier() {
        return "Barrier(domain == " + quoted(vocabulary.barriers().keySet()) + ", severity "
                + any(List.of(">= \"LIGHT\"", ">= \"SERIOUS\"", "== \"LIGHT\"", "< \"ACUTE\"")) + ")";
    }

    private String past() {
        return "PastIntervention(code == " + quoted(vocabulary.interventions().keySet())
                + ", outcome in (\"NO_CHANGE\", " + any(List.of("\"STOPPED\"", "\"REFUSED\"", "\"IMPROVED\"")) + "))";
    }

    private String negated() {
        return switch (random.nextInt(3)) {
            case 0 ->
                "not KnownBarrier(domain == " + quoted(vocabulary.barriers().keySet()) + ", severity == \"ACUTE\")";
            case 1 -> "not Flag(code == " + quoted(vocabulary.flags().keySet()) + ")";
            default ->
                "not KnownScore(construct == " + quoted(vocabulary.constructs().keySet()) + ", value == 1)";
        };
    }

    private String conclusion(int number) {
        String intervention = quoted(vocabulary.interventions().keySet());
        String ground = quoted(vocabulary.grounds().keySet());
        String strength = any(List.of("STRONG", "PLAIN", "WEAK"));
        String verb = random.nextInt(4) == 0 ? "argueAgainst" : "argueFor";
        return "    " + verb + "(" + intervention + ", " + strength + ", " + ground + ", \"Verzonnen reden " + number
                + ".\");\n";
    }

    private String quoted(Set<String> codes) {
        return "\"" + any(List.copyOf(codes)) + "\"";
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
