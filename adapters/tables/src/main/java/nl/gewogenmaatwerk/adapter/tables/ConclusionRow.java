package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.tables.Column.Part;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Labels.Found;
import nl.gewogenmaatwerk.rule.Labels.Kind;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Reads what one row of a decision table concludes. Used once. */
final class ConclusionRow {

    private static final int LONGEST = 200;
    private static final Pattern LEVEL =
            Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,63}) ?(?:=|==| is ) ?([A-Za-z][A-Za-z0-9_-]{0,63})");

    /**
     * A cell as words.
     *
     * @param words the words; empty when there are none
     * @param at    where
     * @param told  whether it holds something that cannot be read, which has been told
     */
    record Words(String words, Origin at, boolean told) {
        boolean isEmpty() {
            return words.isEmpty() && !told;
        }
    }

    private final Map<Part, Words> cells;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Map<String, String> translations;
    private final CellFindings findings;
    private boolean sound = true;

    ConclusionRow(
            Map<Part, Words> cells,
            Vocabulary vocabulary,
            Labels labels,
            Map<String, String> translations,
            CellFindings findings) {
        this.cells = cells;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.translations = translations;
        this.findings = findings;
    }

    /** The conclusion; empty when it cannot be read, which is then told. */
    Optional<Conclusion> read() {
        Words verb = cells.get(Part.VERB);
        sound = cells.values().stream().noneMatch(Words::told);
        if (verb.told()) {
            return Optional.empty();
        }
        if (verb.isEmpty()) {
            needed(Part.VERB, Said.list(Verb.all(), ""));
            return Optional.empty();
        }
        Optional<Verb.Spoken> spoken = verb.words().length() > LONGEST ? Optional.empty() : Verb.of(verb.words());
        if (spoken.isEmpty()) {
            findings.written(
                    "unknown-verb",
                    verb.at(),
                    verb.words(),
                    new Text("Dit is geen overweging die we kennen.", "This is no argument that we know."),
                    new Text(
                            "Kies uit: " + Said.list(Verb.all(), "") + ".",
                            "Choose from: " + Said.list(Verb.all(), "") + "."));
            return Optional.empty();
        }
        return read(spoken.get().verb(), spoken.get().about(), verb.at());
    }

    private Optional<Conclusion> read(Verb verb, String about, Origin at) {
        verb.unused().stream()
                .filter(part -> !cells.get(part).words().isEmpty())
                .forEach(part -> notUsed(part, verb));
        Optional<String> intervention = verb.needs().contains(Part.INTERVENTION)
                ? label(Part.INTERVENTION, Kind.INTERVENTION)
                : Optional.empty();
        Optional<Strength> strength = verb.needs().contains(Part.STRENGTH)
                ? label(Part.STRENGTH, Kind.STRENGTH).map(Strength::valueOf)
                : Optional.empty();
        Optional<String> ground =
                verb.needs().contains(Part.GROUND) ? label(Part.GROUND, Kind.GROUND) : Optional.empty();
        Optional<String> variant = verb == Verb.ARGUE_FOR ? variant(intervention) : Optional.empty();
        Words because = cells.get(Part.BECAUSE);
        if (because.isEmpty()) {
            needed(Part.BECAUSE, "");
        }
        Optional<String> with = verb == Verb.ALONGSIDE ? accompanied(about, at) : Optional.empty();
        Optional<String> asked = verb == Verb.ASK ? asked(about, at) : Optional.empty();
        Matcher level = LEVEL.matcher(about);
        if (verb == Verb.DERIVE && !level.matches()) {
            unknownAbout(
                    about,
                    at,
                    "Schrijf `oordeel: naam is waarde`, zoals `oordeel: gate-to-work is CLOSED`.",
                    "Write `appraisal: name is value`, such as `appraisal: gate-to-work is CLOSED`.");
        }
        if (!sound) {
            return Optional.empty();
        }
        Text why = new Text(because.words(), translations.getOrDefault(because.words(), because.words()));
        Conclusion.Subject subject =
                new Conclusion.Subject.Named(intervention.or(() -> asked).orElse(""));
        String on = ground.orElse("");
        return Optional.of(
                switch (verb) {
                    case ARGUE_FOR -> new Conclusion.ArgueFor(subject, variant, strength.orElseThrow(), on, why, at);
                    case ARGUE_AGAINST -> new Conclusion.ArgueAgainst(subject, strength.orElseThrow(), on, why, at);
                    case CONFIRM -> new Conclusion.Confirm(subject, on, why, at);
                    case ACUTE -> new Conclusion.Acute(subject, on, why, at);
                    case RULE_OUT -> new Conclusion.RuleOut(subject, false, on, why, at);
                    case RULE_OUT_UNLESS_CONFIRMED -> new Conclusion.RuleOut(subject, true, on, why, at);
                    case ALONGSIDE -> new Conclusion.Alongside(subject, with.orElseThrow(), on, why, at);
                    case ASK -> new Conclusion.Ask(subject, why, at);
                    case ABSTAIN -> new Conclusion.Abstain(why, at);
                    case DERIVE -> new Conclusion.Derive(level.group(1), level.group(2), why, at);
                });
    }

    private Optional<String> label(Part part, Kind kind) {
        Words cell = cells.get(part);
        if (cell.isEmpty()) {
            needed(part, offered(labels.all(kind)));
            return Optional.empty();
        }
        Found found = cell.words().length() > LONGEST ? new Found.None(List.of()) : labels.find(kind, cell.words());
        return found(cell, found, labels.all(kind));
    }

    private Optional<String> found(Words cell, Found found, Map<String, Text> all) {
        if (cell.told()) {
            return Optional.empty();
        }
        if (found instanceof Found.One one) {
            return Optional.of(one.code());
        }
        sound = false;
        if (found instanceof Found.Several several) {
            String codes = Said.list(several.codes(), "");
            findings.written(
                    "ambiguous-label",
                    cell.at(),
                    cell.words(),
                    new Text("Dit kan meer dan één ding betekenen.", "This can mean more than one thing."),
                    new Text("Schrijf een van deze codes: " + codes + ".", "Write one of these codes: " + codes + "."));
            return Optional.empty();
        }
        List<String> nearest = ((Found.None) found).nearest();
        String near = Said.list(nearest, "");
        Text choose = new Text("Kies uit: " + offered(all) + ".", "Choose from: " + offered(all) + ".");
        findings.written(
                "unknown-label",
                cell.at(),
                cell.words(),
                new Text("Dit staat niet in de woordenlijst.", "This is not in the vocabulary."),
                nearest.isEmpty()
                        ? choose
                        : new Text("Misschien bedoelt u " + near + ". ", "Maybe you mean " + near + ". ").plus(choose));
        return Optional.empty();
    }

    private static String offered(Map<String, Text> all) {
        return Said.list(all.values().stream().map(Text::nl).toList(), "");
    }

    private Optional<String> variant(Optional<String> intervention) {
        Words cell = cells.get(Part.VARIANT);
        if (cell.words().isEmpty() || intervention.isEmpty()) {
            return Optional.empty();
        }
        Intervention of = vocabulary.interventions().get(intervention.get());
        List<String> meant = of.variants().entrySet().stream()
                .filter(each -> Stream.of(
                                each.getKey(),
                                each.getValue().nl(),
                                each.getValue().en())
                        .anyMatch(name -> Spaces.key(name).equals(Spaces.key(cell.words()))))
                .map(Map.Entry::getKey)
                .toList();
        Found found = meant.isEmpty()
                ? new Found.None(List.of())
                : meant.size() == 1 ? new Found.One(meant.get(0)) : new Found.Several(meant);
        if (found instanceof Found.None && of.variants().isEmpty()) {
            sound = false;
            findings.written(
                    "unknown-label",
                    cell.at(),
                    cell.words(),
                    new Text(
                            "Interventie `" + of.code() + "` heeft geen varianten.",
                            "Intervention `" + of.code() + "` has no variants."),
                    new Text("Maak deze cel leeg.", "Empty this cell."));
            return Optional.empty();
        }
        return found(cell, found, of.variants());
    }

    private Optional<String> accompanied(String about, Origin at) {
        Found found = labels.find(Kind.INTERVENTION, about);
        if (found instanceof Found.One one) {
            return Optional.of(one.code());
        }
        List<String> groups = groups(vocabulary);
        if (groups.contains(about)) {
            return Optional.of(about);
        }
        unknownAbout(
                about,
                at,
                "Schrijf na `gaat samen met` een interventie of een groep: " + Said.list(groups, "of") + ".",
                "Write an intervention or a group after `goes with`: " + Said.list(groups, "or") + ".");
        return Optional.empty();
    }

    /** The groups of interventions, by name. */
    static List<String> groups(Vocabulary vocabulary) {
        return vocabulary.interventions().values().stream()
                .flatMap(intervention -> intervention.groups().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> asked(String about, Origin at) {
        if (!about.isEmpty()) {
            return found(new Words(about, at, false), labels.find(Kind.TERM, about), labels.all(Kind.TERM));
        }
        unknownAbout(
                about,
                at,
                "Schrijf erachter waarnaar, zoals `vraag naar geloof in eigen kunnen`.",
                "Write after it about what, such as `ask about belief in one's own ability`.");
        return Optional.empty();
    }

    private void unknownAbout(String about, Origin at, String nl, String en) {
        sound = false;
        findings.written(
                "verb-about",
                at,
                about.isEmpty() ? cells.get(Part.VERB).words() : about,
                new Text(
                        "Na deze overweging hoort iets anders te staan.",
                        "Something else belongs after this argument."),
                new Text(nl, en));
    }

    private void needed(Part part, String choice) {
        sound = false;
        String nl = choice.isEmpty() ? "Vul de cel in." : "Kies uit: " + choice + ".";
        String en = choice.isEmpty() ? "Fill in the cell." : "Choose from: " + choice + ".";
        findings.add(
                "cell-needed",
                cells.get(part).at(),
                "De cel onder `" + part.heading() + "` is leeg.",
                "The cell below `" + part.heading() + "` is empty.",
                nl,
                en);
    }

    private void notUsed(Part part, Verb verb) {
        sound = false;
        findings.written(
                "cell-not-used",
                cells.get(part).at(),
                cells.get(part).words(),
                new Text(
                        "Bij `" + verb.phrase() + "` hoort niets onder `" + part.heading() + "`.",
                        "With `" + verb.phrase() + "` nothing belongs below `" + part.heading() + "`."),
                new Text("Maak deze cel leeg.", "Empty this cell."));
    }

    /** What a drop-down offers below the heading of the verbs, in Dutch. */
    static List<String> offered(Vocabulary vocabulary) {
        List<String> offered = new ArrayList<>();
        Stream.of(Verb.values()).filter(verb -> !verb.hasAbout()).forEach(verb -> offered.add(verb.phrase()));
        groups(vocabulary).forEach(group -> offered.add(Verb.ALONGSIDE.phrase() + " " + group));
        Labels labels = Labels.of(vocabulary);
        vocabulary.terms().forEach(term -> {
            String label = term.label().nl();
            boolean clear = labels.find(Kind.TERM, label) instanceof Found.One;
            offered.add(Verb.ASK.phrase() + " " + (clear ? label : term.code()));
        });
        return offered;
    }
}
