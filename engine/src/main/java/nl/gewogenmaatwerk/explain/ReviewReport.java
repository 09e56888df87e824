package nl.gewogenmaatwerk.explain;

import static nl.gewogenmaatwerk.explain.EvaluationReport.cell;
import static nl.gewogenmaatwerk.explain.EvaluationReport.count;
import static nl.gewogenmaatwerk.explain.EvaluationReport.joined;
import static nl.gewogenmaatwerk.explain.EvaluationReport.same;
import static nl.gewogenmaatwerk.explain.EvaluationReport.tables;
import static nl.gewogenmaatwerk.explain.EvaluationReport.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.explain.EvaluationReport.Table;
import nl.gewogenmaatwerk.review.Alarm;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Text;

/**
 * A review in words, laid out in sections, for any page that a team reads. Immutable; an equal review always gives an equal report.
 *
 * @param title    the title
 * @param header   of what, of when and how to read it
 * @param sections the sections; what asks for a conversation comes first
 * @param footer   by which method
 */
public record ReviewReport(Text title, List<Text> header, List<Section> sections, Text footer) {
    public ReviewReport {
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }

    /** What a section is about. */
    public enum Topic {
        CONVERSATION,
        DECISIONS,
        OWN_VIEW,
        REASONS,
        RULES,
        PRINCIPLES,
        INTERVENTIONS,
        UNKNOWNS,
        PROFESSIONALS
    }

    /** A part with a heading. @param topic what it is about @param heading the heading @param paragraphs what is said in sentences @param tables what is said in numbers */
    public record Section(Topic topic, Text heading, List<Text> paragraphs, List<Table> tables) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }
    }

    /** Stands with every principle that was behind no proposal. */
    public static final Text QUESTION =
            new Text("Wat betekent dat voor de dienstverlening?", "What does that mean for the support you give?");

    private static final Text TOO_FEW = new Text(
            "Hier is nu niets te tonen: er zijn geen of te weinig casussen.",
            "There is nothing to show here now: there are no cases, or too few.");
    private static final Text CASES = new Text("casussen", "cases");
    private static final String PLACE = "place:";
    private static final List<String> OUTCOMES =
            List.of(PLACE + "FIRST", PLACE + "LATER", PLACE + "NONE", "FOLLOWED", "DEVIATED", "UNDECIDED");

    /** The report of a review. */
    public static ReviewReport of(Review review) {
        return new ReviewReport(
                new Text("Terugkijken met het team", "Looking back with the team"),
                header(review),
                List.of(
                        conversation(review),
                        decisions(review),
                        ownView(review),
                        reasons(review),
                        subjects(
                                Topic.RULES,
                                new Text("Regels", "Rules"),
                                new Text("regel", "rule"),
                                List.of(new Text(
                                        "Een regel telt mee in elke casus waarin hij iets aanvoerde, voor of tegen.",
                                        "A rule counts in every case in which it argued something, for or against.")),
                                review.rules(),
                                review.silent()),
                        subjects(
                                Topic.PRINCIPLES,
                                new Text("Leidende principes", "Guiding principles"),
                                new Text("principe", "principle"),
                                List.of(
                                        new Text(
                                                "Een principe telt mee in elke casus waarin een overweging erop steunt. Het staat achter een voorstel als het daaraan het meest bijdraagt.",
                                                "A principle counts in every case in which an argument rests on it. It is behind a proposal when it contributes most to it."),
                                        undecisive(review.undecisive())),
                                review.principles(),
                                List.of()),
                        subjects(
                                Topic.INTERVENTIONS,
                                new Text("Interventies", "Interventions"),
                                new Text("interventie", "intervention"),
                                List.of(
                                        new Text(
                                                "Een interventie telt mee in elke casus waarin er iets voor of tegen werd aangevoerd. Gevolgd zegt dat het advies werd gevolgd, niet altijd met deze interventie.",
                                                "An intervention counts in every case in which something was argued for or against it. Followed says that the advice was followed, not always with this intervention.")),
                                review.interventions(),
                                List.of()),
                        unknowns(review),
                        professionals(review.professionals())),
                text(
                        "Berekend met %s: aandelen met een %s.",
                        "Worked out with %s: shares with a %s.",
                        Text.same(review.method().library()),
                        review.method().share()));
    }

    private static List<Text> header(Review review) {
        Review.Volume volume = review.volume();
        List<Text> lines = new ArrayList<>();
        lines.add(text(
                "Gemeente: %s. Periode: %s tot en met %s (dagen in UTC).",
                "Municipality: %s. Period: %s to %s (days in UTC).",
                Text.same(review.municipality()),
                Dates.of(review.from()),
                Dates.of(review.to())));
        lines.add(text(
                "Adviezen: %s. Casussen: %s. Casussen met een besluit: %s.",
                "Advices: %s. Cases: %s. Cases with a decision: %s.",
                atLeast(volume.advices()),
                atLeast(volume.cases()),
                atLeast(volume.decisions())));
        if (volume.erased() > 0) {
            lines.add(text(
                    "Van %s adviezen is de inhoud gewist; die tellen nergens mee.",
                    "Of %s advices the content was erased; they count nowhere.", atLeast(volume.erased())));
        }
        lines.add(
                new Text(
                        "Elke casus telt één keer: met het laatste advies in de periode waarover is besloten, of anders met het laatste advies. Gevolgd en iets anders gedaan zijn allebei een besluit van de professional; geen van beide is beter.",
                        "Every case counts once: by the last advice in the period on which was decided, or else by the last one. Followed and something else done are both a decision of the professional; neither is better."));
        lines.add(text(
                "Een getal over minder dan %s casussen wordt niet getoond, en een getal waaruit dat te berekenen is ook niet. Wat niet voorkwam, staat er niet bij.",
                "A number about fewer than %s cases is not shown, and neither is one from which it could be worked out. What did not occur is not listed.",
                same(Evaluation.SMALLEST_CELL)));
        return lines;
    }

    private static Text atLeast(int cases) {
        return cases == 0
                ? text("minder dan %s", "fewer than %s", same(Evaluation.SMALLEST_CELL))
                : text("%s of meer", "%s or more", same(cases));
    }

    private static Section conversation(Review review) {
        List<Text> paragraphs = new ArrayList<>();
        for (Alarm alarm : review.alarms()) {
            Alarm.Kind kind = alarm.kind();
            paragraphs.add(alarm.about()
                    .map(rule -> text("%s: %s (%s).", "%s: %s (%s).", kind.label(), rule.label(), Text.same(rule.id())))
                    .orElse(text("%s.", "%s.", kind.label())));
            paragraphs.add(text("Wat het kan betekenen: %s", "What it may mean: %s", kind.meaning()));
            paragraphs.add(text("Wat u kunt doen: %s", "What you can do: %s", kind.step()));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(text(
                    "Geen regel wordt bijna altijd terzijde gelegd (%s%% of meer), en adviezen worden niet bijna altijd (%s%% of meer) binnen %s seconden gevolgd. Dit is alleen berekend over %s besluiten of meer.",
                    "No rule is almost always overruled (%s%% or more), and advices are not almost always (%s%% or more) followed within %s seconds. This was worked out only over %s decisions or more.",
                    same(Alarm.OVERRULED_PERCENT),
                    same(Alarm.FOLLOWED_PERCENT),
                    same(Alarm.AT_ONCE_SECONDS),
                    same(Alarm.FEWEST_CASES)));
        }
        return new Section(
                Topic.CONVERSATION,
                new Text("Waarover het gesprek kan gaan", "What the conversation can be about"),
                paragraphs,
                List.of());
    }

    private static Section decisions(Review review) {
        List<Text> paragraphs = new ArrayList<>();
        if (review.viewing().seconds().isPresent()) {
            paragraphs.add(text(
                    "Hoe lang een advies in beeld was voor het besluit: de helft korter dan of gelijk aan %s (%s casussen).",
                    "How long an advice was in view before the decision: half of them at most %s (%s cases).",
                    duration(review.viewing().seconds().getAsInt()),
                    atLeast(review.viewing().atLeast())));
        }
        return section(
                Topic.DECISIONS,
                new Text("Adviezen en besluiten", "Advices and decisions"),
                paragraphs,
                Stream.of(
                                whole(new Text("Wat het advies was", "What the advice was"), review.outcomes()),
                                whole(new Text("Wat er is besloten", "What was decided"), review.decisions()),
                                whole(
                                        new Text(
                                                "Op welke manier iets anders is gedaan",
                                                "In which way something else was done"),
                                        review.deviations()),
                                whole(
                                        new Text(
                                                "Besluiten die later zijn gecorrigeerd",
                                                "Decisions that were corrected later"),
                                        review.corrections()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Text duration(int seconds) {
        if (seconds < 120) {
            return text("%s seconden", "%s seconds", same(seconds));
        }
        return seconds < 7200
                ? text("%s minuten", "%s minutes", same(seconds / 60))
                : text("%s uur", "%s hours", same(seconds / 3600));
    }

    private static Section ownView(Review review) {
        return section(
                Topic.OWN_VIEW,
                new Text("Eerst de eigen kijk", "Own view first"),
                List.of(
                        new Text(
                                "Wie eerst zelf opschrijft wat nodig is, ziet beter wat het advies toevoegt. Het gaat om casussen met een of meer voorstellen.",
                                "Who first writes down what is needed sees better what the advice adds. This is about cases with one or more proposals.")),
                Stream.of(
                                whole(
                                        new Text("De eigen kijk naast het advies", "The own view next to the advice"),
                                        review.ownViews()),
                                whole(
                                        new Text(
                                                "Het besluit na een eigen kijk die iets anders was",
                                                "The decision after an own view that was something else"),
                                        review.afterOther()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Section reasons(Review review) {
        return section(
                Topic.REASONS,
                new Text("Redenen", "Reasons"),
                List.of(),
                Stream.of(
                                whole(
                                        new Text("Waarom het advies is gevolgd", "Why the advice was followed"),
                                        review.because().followed()),
                                whole(
                                        new Text("Waarom iets anders is gedaan", "Why something else was done"),
                                        review.because().deviated()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Section subjects(
            Topic topic,
            Text heading,
            Text one,
            List<Text> paragraphs,
            List<Review.Subject> subjects,
            List<Review.Named> silent) {
        List<Review.Subject> told = subjects.stream()
                .filter(subject -> subject.argued().isPresent())
                .toList();
        Map<String, Text> outcomes = outcomes(told);
        List<Text> columns = new ArrayList<>(List.of(one, CASES));
        columns.addAll(outcomes.values());
        List<List<Text>> rows = new ArrayList<>();
        List<List<Text>> because = new ArrayList<>();
        for (Review.Subject subject : told) {
            List<Text> row = new ArrayList<>(List.of(subject.label(), count(subject.argued())));
            outcomes.keySet().forEach(outcome -> row.add(outcome(subject, outcome)));
            rows.add(row);
            Text followed = reasons(subject.because().followed());
            Text deviated = reasons(subject.because().deviated());
            if (!followed.equals(EvaluationReport.HIDDEN) || !deviated.equals(EvaluationReport.HIDDEN)) {
                because.add(List.of(subject.label(), followed, deviated));
            }
        }
        List<Text> said = new ArrayList<>(paragraphs);
        said.removeIf(paragraph -> paragraph.nl().isEmpty());
        int hidden = subjects.size() - told.size();
        if (hidden > 0) {
            said.add(text(
                    "Niet getoond, omdat er te weinig casussen zijn waarin het meetelde of waarin het niet meetelde: %s.",
                    "Not shown, because there are too few cases in which it counted or in which it did not: %s.",
                    same(hidden)));
        }
        return section(
                topic,
                heading,
                said,
                Stream.of(
                                new Table(
                                        new Text(
                                                "Hoe vaak, en wat er is besloten (aandeel van deze casussen, 95%)",
                                                "How often, and what was decided (share of these cases, 95%)"),
                                        columns,
                                        rows),
                                new Table(
                                        new Text("Met welke redenen", "With which reasons"),
                                        List.of(
                                                one,
                                                new Text("gevolgd omdat", "followed because"),
                                                new Text("iets anders omdat", "something else because")),
                                        because),
                                new Table(
                                        new Text("Wat in geen casus iets aanvoerde", "What argued in no case"),
                                        List.of(one),
                                        silent.stream()
                                                .map(rule -> List.of(rule.label()))
                                                .toList()))
                        .flatMap(table -> tables(table).stream())
                        .toList());
    }

    /** The outcomes that any of these has, in order: by a name of its own for each. */
    private static Map<String, Text> outcomes(List<Review.Subject> subjects) {
        Map<String, Text> found = new HashMap<>();
        for (Review.Subject subject : subjects) {
            subject.places().cells().forEach(cell -> found.put(PLACE + cell.code(), cell.label()));
            subject.decisions().cells().forEach(cell -> found.put(cell.code(), cell.label()));
        }
        Map<String, Text> ordered = new LinkedHashMap<>();
        for (String outcome : OUTCOMES) {
            if (found.containsKey(outcome)) {
                ordered.put(outcome, found.get(outcome));
            }
        }
        return ordered;
    }

    private static Text outcome(Review.Subject subject, String outcome) {
        Distribution distribution = outcome.startsWith(PLACE) ? subject.places() : subject.decisions();
        return distribution.cells().stream()
                .filter(cell -> outcome.equals(outcome.startsWith(PLACE) ? PLACE + cell.code() : cell.code()))
                .findFirst()
                .map(EvaluationReport::cell)
                .orElse(new Text("geen", "none"));
    }

    private static Text reasons(Distribution reasons) {
        List<Text> shown = reasons.cells().stream()
                .filter(cell -> cell.count().isPresent())
                .map(cell -> text("%s: %s", "%s: %s", cell.label(), cell(cell)))
                .toList();
        return shown.isEmpty() ? EvaluationReport.HIDDEN : joined(shown);
    }

    private static Text named(Text sentence, List<Review.Named> all) {
        return all.isEmpty()
                ? Text.same("")
                : text(
                        sentence.nl(),
                        sentence.en(),
                        joined(all.stream().map(Review.Named::label).toList()));
    }

    private static Text undecisive(List<Review.Named> principles) {
        return principles.isEmpty()
                ? Text.same("")
                : named(
                                new Text(
                                        "Principes die in geen enkele casus achter een voorstel staan: %s. ",
                                        "Principles that are behind no proposal in any case: %s. "),
                                principles)
                        .plus(QUESTION);
    }

    private static Section unknowns(Review review) {
        List<List<Text>> rows = new ArrayList<>();
        review.unknowns()
                .forEach(unknown -> rows.add(
                        List.of(unknown.label(), cell(unknown.cases().cells().get(0)))));
        return section(
                Topic.UNKNOWNS,
                new Text("Wat vaak onbekend blijft", "What often stays unknown"),
                List.of(
                        new Text(
                                "Een regel wilde dit weten en niemand had het vastgelegd. Vraag het eerder, of bekijk of de vraag nodig is. Niet alles hoeft bij iedereen te worden gevraagd.",
                                "A rule wanted to know this and nobody had recorded it. Ask it earlier, or look whether the question is needed. Not everything has to be asked of everyone.")),
                tables(new Table(
                        new Text(
                                "In hoeveel casussen iets onbekend bleef",
                                "In how many cases something stayed unknown"),
                        List.of(new Text("wat", "what"), new Text("casussen (aandeel, 95%)", "cases (share, 95%)")),
                        rows)));
    }

    private static Section professionals(Review.Professionals professionals) {
        Text heading = new Text("Per professional", "Per professional");
        if (professionals.agreed().isEmpty()) {
            return new Section(
                    Topic.PROFESSIONALS,
                    heading,
                    List.of(
                            new Text(
                                    "Cijfers per professional staan uit. Een gemeente kan ze alleen aanzetten na overleg met de ondernemingsraad.",
                                    "Figures per professional are off. A municipality can switch them on only after consulting its works council.")),
                    List.of());
        }
        List<List<Text>> rows = new ArrayList<>();
        professionals.each().forEach(one -> {
            List<Text> row = new ArrayList<>(
                    List.of(Text.same(one.by()), count(one.decisions().total())));
            one.decisions().cells().forEach(cell -> row.add(cell(cell)));
            rows.add(row);
        });
        List<Text> columns = new ArrayList<>(List.of(new Text("professional", "professional"), CASES));
        professionals.each().stream()
                .limit(1)
                .forEach(one -> one.decisions().cells().forEach(cell -> columns.add(cell.label())));
        return section(
                Topic.PROFESSIONALS,
                heading,
                List.of(
                        professionals
                                .agreed()
                                .map(agreed -> text(
                                        "Hierover is overlegd met %s op %s.",
                                        "This was discussed with %s on %s.", agreed.with(), Dates.of(agreed.on())))
                                .orElseThrow(),
                        new Text(
                                "Klanten verschillen, dus cijfers verschillen ook. Gebruik ze om van elkaar te leren, niet om te beoordelen.",
                                "Clients differ, so figures differ too. Use them to learn from each other, not to judge.")),
                tables(new Table(new Text("Besluiten per professional", "Decisions per professional"), columns, rows)));
    }

    private static Section section(Topic topic, Text heading, List<Text> paragraphs, List<Table> tables) {
        List<Text> said = new ArrayList<>(paragraphs);
        if (tables.isEmpty()) {
            said.add(TOO_FEW);
        }
        return new Section(topic, heading, said, tables);
    }

    /** A table of one distribution, an outcome on each row. */
    private static List<Table> whole(Text caption, Distribution distribution) {
        if (distribution.total().isEmpty()) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>();
        distribution.cells().forEach(cell -> rows.add(List.of(cell.label(), cell(cell))));
        rows.add(List.of(new Text("samen", "together"), count(distribution.total())));
        return List.of(new Table(
                caption,
                List.of(new Text("uitkomst", "outcome"), new Text("casussen (aandeel, 95%)", "cases (share, 95%)")),
                rows));
    }
}
