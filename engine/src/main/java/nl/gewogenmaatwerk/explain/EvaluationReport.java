package nl.gewogenmaatwerk.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.evaluation.Development;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Moment;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * A two-part evaluation in words, laid out in sections, for any page that people read. Immutable; an equal evaluation always gives an equal
 * report.
 *
 * @param title    the title
 * @param header   of what, of when and how to read it
 * @param sections the sections; outflow is the last one about all clients
 * @param footer   by which method
 */
public record EvaluationReport(Text title, List<Text> header, List<Section> sections, Text footer) {
    public EvaluationReport {
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }

    /** What a section is about. */
    public enum Topic {
        DEVELOPMENT,
        AGREEMENT,
        GOALS,
        EFFECT,
        STEPS,
        OUTFLOW,
        DUE,
        CLIENT
    }

    /**
     * A part with a heading.
     *
     * @param topic      what it is about
     * @param about      the code of the intervention or the case it is about; empty when it is about all
     * @param heading    the heading
     * @param paragraphs what is said in sentences
     * @param tables     what is said in numbers
     */
    public record Section(Topic topic, String about, Text heading, List<Text> paragraphs, List<Table> tables) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }

        /** The same, saying so when there is nothing to show. */
        private Section orNothing(Text nothing) {
            List<Text> more = new ArrayList<>(paragraphs);
            if (tables.isEmpty()) {
                more.add(nothing);
            }
            return new Section(topic, about, heading, more, tables);
        }
    }

    /** A table. @param caption what it shows @param columns the headings of its columns @param rows its rows, each as long as there are columns; the first cell names the row */
    public record Table(Text caption, List<Text> columns, List<List<Text>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    static final Text HIDDEN = new Text("niet getoond", "not shown");
    private static final Text NONE = Text.same("–");
    private static final Text HIGHER = new Text(
            "Hoger is steeds gunstiger. Stabiel blijven is ook een uitkomst: soms is dat precies wat nodig was.",
            "Higher is always more favourable. Staying stable is an outcome too: sometimes it is just what was needed.");
    private static final Text TOO_FEW = new Text(
            "Hier is nu niets te tonen: er zijn geen of te weinig klanten met dit gegeven.",
            "There is nothing to show here now: there are no clients, or too few, with this.");

    /** The report of an evaluation. */
    public static EvaluationReport of(Evaluation evaluation) {
        List<Section> sections = new ArrayList<>();
        sections.add(development(evaluation).orNothing(TOO_FEW));
        sections.add(agreement(evaluation).orNothing(TOO_FEW));
        sections.add(goals(evaluation).orNothing(TOO_FEW));
        evaluation.effects().forEach(effect -> sections.add(effect(effect).orNothing(TOO_FEW)));
        sections.add(steps(evaluation).orNothing(TOO_FEW));
        sections.add(outflow(evaluation).orNothing(TOO_FEW));
        if (!evaluation.pictures().isEmpty()) {
            sections.add(due(evaluation).orNothing(new Text("Er staat niets open.", "Nothing is open.")));
            evaluation.pictures().forEach(picture -> sections.add(client(picture)));
        }
        return new EvaluationReport(
                new Text("Evaluatie van begeleiding en interventies", "Evaluation of support and interventions"),
                header(evaluation),
                sections,
                footer(evaluation.method()));
    }

    /** The report about one client of an evaluation, that nothing of another client stands in. */
    public static EvaluationReport of(Picture picture, Evaluation evaluation) {
        Section only = client(picture);
        return new EvaluationReport(
                text("Ontwikkeling in casus %s", "Development in case %s", Text.same(picture.caseId())),
                List.of(period(evaluation), HIGHER),
                List.of(only),
                footer(evaluation.method()));
    }

    /** The same report without what is about one client. */
    public EvaluationReport withoutClients() {
        return new EvaluationReport(
                title,
                header,
                sections.stream()
                        .filter(section -> section.topic() != Topic.CLIENT)
                        .toList(),
                footer);
    }

    private static Text period(Evaluation evaluation) {
        return text(
                "Gemeente: %s. Periode: %s tot en met %s.",
                "Municipality: %s. Period: %s to %s.",
                Text.same(evaluation.municipality()),
                Dates.of(evaluation.from()),
                Dates.of(evaluation.to()));
    }

    private static List<Text> header(Evaluation evaluation) {
        int atLeast = evaluation.atLeast();
        Text clients = atLeast == 0
                ? text(
                        "Het gaat om minder dan %s klanten.",
                        "This is about fewer than %s clients.", same(Evaluation.SMALLEST_CELL))
                : text("Het gaat om %s of meer klanten.", "This is about %s clients or more.", same(atLeast));
        return List.of(
                period(evaluation),
                clients,
                text(
                        "Een getal over minder dan %s klanten wordt niet getoond, en een getal waaruit dat te berekenen is ook niet. "
                                + "Waar alle klanten hetzelfde veranderden, staat geen gemiddelde.",
                        "A number about fewer than %s clients is not shown, and neither is one from which it could be worked out. "
                                + "Where all clients changed alike, there is no mean.",
                        same(Evaluation.SMALLEST_CELL)),
                HIGHER);
    }

    private static Text footer(Evaluation.Method method) {
        return text(
                "Berekend met %s: aandelen met een %s, gemiddelden met een %s, verandering boven meetfout met de %s.",
                "Worked out with %s: shares with a %s, means with a %s, change beyond measurement error with the %s.",
                Text.same(method.library()),
                method.share(),
                method.mean(),
                method.reliableChange());
    }

    // ---- all clients

    private static Section development(Evaluation evaluation) {
        List<Text> columns = new ArrayList<>(List.of(
                new Text("wat en door wie", "what and by whom"),
                new Text("klanten", "clients"),
                new Text("begin", "start"),
                new Text("eind", "end"),
                new Text("gemiddelde verandering (95%)", "mean change (95%)")));
        List<Text> outcomes = evaluation.development().stream()
                .findFirst()
                .map(one -> one.outcomes().cells().stream()
                        .map(Distribution.Cell::label)
                        .toList())
                .orElse(List.of());
        columns.addAll(outcomes);
        List<List<Text>> rows = new ArrayList<>();
        for (Development development : evaluation.development()) {
            if (development.clients().isPresent()) {
                List<Text> row = new ArrayList<>(List.of(
                        named(development.label(), development.source()),
                        count(development.clients()),
                        mean(development, Moment.START),
                        mean(development, Moment.END),
                        change(development.change())));
                development.outcomes().cells().forEach(cell -> row.add(cell(cell)));
                rows.add(row);
            }
        }
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(new Text(
                "Per kenmerk vergelijken we de eerste en de laatste meting van dezelfde bron bij dezelfde klanten.",
                "Per construct we compare the first and the last measurement by the same source of the same clients."));
        boolean isReliable = evaluation.development().stream().anyMatch(Development::isReliable);
        paragraphs.add(
                isReliable
                        ? new Text(
                                "Waar van een instrument bekend is hoe betrouwbaar het meet, telt een verandering pas boven de meetfout.",
                                "Where it is known how reliably an instrument measures, a change counts only beyond measurement error.")
                        : new Text(
                                "Van geen instrument staat in de woordenlijst hoe betrouwbaar het meet. Of een verandering groter is dan de meetfout, is daarom niet berekend.",
                                "The vocabulary does not say of any instrument how reliably it measures. Whether a change is larger than measurement error was therefore not worked out."));
        int unshown = evaluation.development().size() - rows.size();
        if (unshown > 0) {
            paragraphs.add(text(
                    "Van %s rijen zijn er te weinig klanten om te tonen.",
                    "Of %s rows there are too few clients to show.", same(unshown)));
        }
        small(
                evaluation.development().stream()
                        .filter(one -> one.change().isPresent())
                        .map(Development::clients),
                paragraphs);
        return new Section(
                Topic.DEVELOPMENT,
                "",
                new Text("Ontwikkeling van klanten", "Development of clients"),
                paragraphs,
                Stream.of(
                                new Table(new Text("Van begin tot eind", "From start to end"), columns, rows),
                                course(evaluation.development()))
                        .flatMap(table -> tables(table).stream())
                        .toList());
    }

    private static Table course(List<Development> all) {
        List<List<Text>> rows = new ArrayList<>();
        for (Development development : all) {
            if (!development.course().isEmpty()) {
                rows.add(List.of(
                        named(development.label(), development.source()),
                        joined(development.course().stream()
                                .map(point -> text(
                                        "%s: %s",
                                        "%s: %s", moment(point.moment(), point.quarter()), decimal(point.mean())))
                                .toList())));
            }
        }
        return new Table(
                new Text("Het verloop per kwartaal", "The course by quarter"),
                List.of(new Text("wat en door wie", "what and by whom"), new Text("gemiddelden", "means")),
                rows);
    }

    private static Text mean(Development development, Moment moment) {
        return development.course().stream()
                .filter(point -> point.moment() == moment)
                .findFirst()
                .map(point -> decimal(point.mean()))
                .orElse(HIDDEN);
    }

    private static Section agreement(Evaluation evaluation) {
        List<List<Text>> rows = new ArrayList<>();
        for (Evaluation.Agreement agreement : evaluation.agreements()) {
            if (agreement.seen().total().isPresent()) {
                rows.add(row(agreement.label(), agreement.seen()));
            }
        }
        List<Text> paragraphs = List.of(new Text(
                "Een verschil van twee of meer is een onderwerp om te bespreken. Beide kanten tellen.",
                "A difference of two or more is a topic to talk about. Both views count."));
        List<Text> columns = evaluation.agreements().stream()
                .findFirst()
                .map(one -> columns(new Text("kenmerk", "construct"), one.seen()))
                .orElse(List.of());
        return new Section(
                Topic.AGREEMENT,
                "",
                new Text("Hoe klant en professional het zien", "How client and professional see it"),
                paragraphs,
                tables(new Table(
                        new Text("Laatste kwartaal waarin beiden scoorden", "Last quarter in which both scored"),
                        columns,
                        rows)));
    }

    private static Section goals(Evaluation evaluation) {
        return new Section(
                Topic.GOALS,
                "",
                new Text("Eigen doelen van klanten", "Clients' own goals"),
                List.of(new Text(
                        "Doelen zijn samen met de klant gemaakt (goal attainment scaling); 0 is het doel bereikt.",
                        "Goals were made together with the client (goal attainment scaling); 0 is the goal reached.")),
                whole(new Text("Klanten met een eigen doel", "Clients with a goal of their own"), evaluation.goals()));
    }

    private static Section effect(Effect effect) {
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(text(
                "Alle getallen hieronder: %s. Andere dingen dan de interventie kunnen de verandering verklaren.",
                "All numbers below: %s. Other things than the intervention can explain the change.",
                Evaluation.ASSOCIATION));
        paragraphs.add(
                effect.atLeast() == 0
                        ? text("Minder dan %s klanten.", "Fewer than %s clients.", same(Evaluation.SMALLEST_CELL))
                        : text("%s of meer klanten.", "%s clients or more.", same(effect.atLeast())));
        effect.dose()
                .ifPresent(dose -> paragraphs.add(text(
                        "Van wat was afgesproken is gemiddeld %s gegeven (bij %s klanten); %s.",
                        "Of what was agreed, %s was given on average (to %s clients); %s.",
                        share(dose),
                        count(effect.dosed()),
                        Evaluation.ASSOCIATION)));
        List<List<Text>> rows = new ArrayList<>();
        for (Effect.Horizon horizon : effect.horizons()) {
            if (horizon.clients().isPresent()) {
                rows.add(List.of(
                        text(
                                "%s maanden, %s",
                                "%s months, %s",
                                same(horizon.months()),
                                horizon.target().label()),
                        count(horizon.clients()),
                        change(horizon.targeted()),
                        change(horizon.untargeted()),
                        change(horizon.difference()),
                        cell(horizon.expected().cells().get(0))));
            }
        }
        small(effect.horizons().stream().map(Effect.Horizon::clients), paragraphs);
        List<Table> tables = new ArrayList<>(tables(new Table(
                text(
                        "Verandering na de start van de interventie (%s)",
                        "Change after the start of the intervention (%s)", Evaluation.ASSOCIATION),
                List.of(
                        new Text("na", "after"),
                        new Text("klanten", "clients"),
                        new Text("waar het op gericht was (95%)", "what it was aimed at (95%)"),
                        new Text("de rest (95%)", "the rest (95%)"),
                        new Text("verschil (95%)", "difference (95%)"),
                        new Text("zoals verwacht", "as expected")),
                rows)));
        tables.addAll(whole(
                text("Wat klanten er zelf van zeggen (%s)", "What clients say of it (%s)", Evaluation.ASSOCIATION),
                effect.attribution()));
        return new Section(
                Topic.EFFECT,
                effect.intervention(),
                text("Interventie: %s", "Intervention: %s", effect.label()),
                paragraphs,
                tables);
    }

    private static Section steps(Evaluation evaluation) {
        List<List<Text>> rows = new ArrayList<>();
        evaluation.steps().forEach((step, statuses) -> {
            if (statuses.total().isPresent()) {
                rows.add(row(step.label(), statuses));
            }
        });
        List<Text> columns = evaluation.steps().values().stream()
                .findFirst()
                .map(one -> columns(new Text("stap", "step"), one))
                .orElse(List.of());
        return new Section(
                Topic.STEPS,
                "",
                new Text("Methodisch werken", "Methodical working"),
                List.of(
                        new Text(
                                "Vier stappen: intake en beeldvorming, plan, uitvoering, terugblik. Onderzoek liet zien dat juist de eerste en de laatste niet vanzelf veranderen als het werk methodischer wordt.",
                                "Four steps: intake and picture, plan, execution, looking back. Research found that the first and the last do not change by themselves when work becomes more methodical.")),
                tables(new Table(
                        text(
                                "Casussen waarin de stap aan de beurt was, op %s",
                                "Cases in which the turn of the step has come, on %s", Dates.of(evaluation.to())),
                        columns,
                        rows)));
    }

    private static Section outflow(Evaluation evaluation) {
        return new Section(
                Topic.OUTFLOW,
                "",
                new Text("Uitstroom naar werk", "Outflow to work"),
                List.of(Evaluation.OUTFLOW_WARNING),
                whole(
                        new Text("Klanten aan het eind van de periode", "Clients at the end of the period"),
                        evaluation.outflow()));
    }

    // ---- one client

    private static Section due(Evaluation evaluation) {
        List<List<Text>> rows = new ArrayList<>();
        for (Picture picture : evaluation.pictures()) {
            for (Step.Kind kind : List.of(Step.Kind.INTAKE, Step.Kind.LOOKING_BACK)) {
                Step.Status status = picture.steps().getOrDefault(kind, Step.Status.NOT_YET);
                if (status == Step.Status.DUE || status == Step.Status.MISSING) {
                    rows.add(List.of(Text.same(picture.caseId()), kind.label(), status.label()));
                }
            }
        }
        return new Section(
                Topic.DUE,
                "",
                new Text("Lijst voor het team", "List for the team"),
                List.of(
                        new Text(
                                "Bij deze casussen is de intake of de terugblik aan de beurt, of nog niet vastgelegd. Plan die samen met de klant.",
                                "In these cases the intake or the looking back is due, or not recorded yet. Plan it together with the client.")),
                tables(new Table(
                        new Text("Intake en terugblik", "Intake and looking back"),
                        List.of(new Text("casus", "case"), new Text("stap", "step"), new Text("stand", "status")),
                        rows)));
    }

    private static Section client(Picture picture) {
        List<Table> tables = new ArrayList<>();
        List<List<Text>> series = new ArrayList<>();
        for (Picture.Series one : picture.series()) {
            series.add(List.of(
                    named(one.label(), one.source()),
                    joined(one.points().stream()
                            .map(point -> text(
                                    "%s: %s", "%s: %s", moment(point.moment(), point.quarter()), same(point.value())))
                            .toList()),
                    one.outcome().map(EvaluationReport::outcome).orElse(NONE)));
        }
        tables.addAll(tables(new Table(
                new Text("Ontwikkeling per kenmerk", "Development per construct"),
                List.of(
                        new Text("wat en door wie", "what and by whom"),
                        new Text("metingen", "measurements"),
                        new Text("uitkomst", "outcome")),
                series)));
        List<List<Text>> gaps = new ArrayList<>();
        for (Picture.Gap gap : picture.gaps()) {
            gaps.add(List.of(
                    gap.label(),
                    gap.quarter() == 0
                            ? Moment.START.label()
                            : text("%s %s", "%s %s", Moment.QUARTER.label(), same(gap.quarter())),
                    same(gap.client()),
                    same(gap.professional())));
        }
        tables.addAll(tables(new Table(
                new Text("Om te bespreken: twee of meer verschil", "To talk about: two or more apart"),
                List.of(
                        new Text("kenmerk", "construct"),
                        new Text("wanneer", "when"),
                        new Text("de klant", "the client"),
                        new Text("de professional", "the professional")),
                gaps)));
        List<List<Text>> goals = new ArrayList<>();
        for (Picture.OwnGoal goal : picture.goals()) {
            goals.add(List.of(
                    Text.same(goal.goal()),
                    goal.scale().label(),
                    joined(goal.ratings().stream()
                            .map(rating -> text("%s: %s", "%s: %s", Dates.of(rating.ratedOn()), level(rating)))
                            .toList())));
        }
        tables.addAll(tables(new Table(
                new Text("Eigen doelen", "Goals of their own"),
                List.of(new Text("doel", "goal"), new Text("schaal", "scale"), new Text("stand", "level")),
                goals)));
        List<List<Text>> tried = new ArrayList<>();
        for (Picture.Tried one : picture.interventions()) {
            tried.add(List.of(
                    text("%s, %s", "%s, %s", one.label(), Dates.of(one.startedOn())),
                    one.target().orElse(NONE),
                    changes(one),
                    one.followUp()
                            .attribution()
                            .map(FollowUp.Attribution::label)
                            .orElse(NONE),
                    one.followUp().context().map(Text::same).orElse(NONE)));
        }
        tables.addAll(tables(new Table(
                text("Interventies (%s)", "Interventions (%s)", Evaluation.ASSOCIATION),
                List.of(
                        new Text("wat en wanneer", "what and when"),
                        new Text("gericht op", "aimed at"),
                        new Text("verandering", "change"),
                        new Text("de klant zegt", "the client says"),
                        new Text("wat er speelde", "what else went on")),
                tried)));
        List<List<Text>> steps = new ArrayList<>();
        picture.steps().forEach((step, status) -> steps.add(List.of(step.label(), status.label())));
        tables.addAll(tables(new Table(
                new Text("Stappen", "Steps"), List.of(new Text("stap", "step"), new Text("stand", "status")), steps)));
        return new Section(
                Topic.CLIENT,
                picture.caseId(),
                text("Casus %s", "Case %s", Text.same(picture.caseId())),
                List.of(new Text(
                        "Alleen voor de klant en wie met de klant werkt.",
                        "Only for the client and those who work with them.")),
                tables);
    }

    private static Text changes(Picture.Tried one) {
        if (one.changes().isEmpty()) {
            return one.followUp().target().isPresent() && !one.isBeforehand()
                    ? new Text("verwachting niet vooraf vastgelegd", "expectation not set beforehand")
                    : NONE;
        }
        return joined(one.changes().stream()
                .map(change -> text(
                        "na %s maanden %s (de rest: %s)",
                        "after %s months %s (the rest: %s)",
                        same(change.months()),
                        signed(change.targeted()),
                        rest(change.untargeted())))
                .toList());
    }

    private static Text rest(OptionalDouble change) {
        return change.isPresent() ? signed(change.getAsDouble()) : NONE;
    }

    private static Text outcome(Picture.Outcome outcome) {
        Text plain = text("%s (%s)", "%s (%s)", outcome.direction().label(), signed(outcome.change()));
        return outcome.index().isPresent()
                ? text(
                        "%s, RCI %s",
                        "%s, RCI %s", plain, decimal(outcome.index().getAsDouble()))
                : plain;
    }

    private static Text level(Attainment rating) {
        return rating.level() == 0 ? same(0) : signed(rating.level());
    }

    private static Text moment(Moment moment, int quarter) {
        return moment == Moment.QUARTER ? text("%s %s", "%s %s", moment.label(), same(quarter)) : moment.label();
    }

    // ---- words and numbers

    private static void small(Stream<OptionalInt> clients, List<Text> paragraphs) {
        boolean isSmall = clients.flatMapToInt(OptionalInt::stream).anyMatch(count -> count < Evaluation.SMALL_GROUP);
        if (isSmall) {
            paragraphs.add(text(
                    "Bij minder dan %s klanten is een gemiddelde onzeker: lees vooral het interval tussen haakjes.",
                    "With fewer than %s clients a mean is uncertain: read the interval in brackets rather.",
                    same(Evaluation.SMALL_GROUP)));
        }
    }

    private static Text named(Text label, Optional<ScoreSource> source) {
        return source.map(by -> text("%s, volgens %s", "%s, according to %s", label, by.label()))
                .orElse(label);
    }

    static List<Table> tables(Table table) {
        return table.rows().isEmpty() ? List.of() : List.of(table);
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
                List.of(new Text("uitkomst", "outcome"), new Text("klanten (aandeel, 95%)", "clients (share, 95%)")),
                rows));
    }

    private static List<Text> columns(Text first, Distribution distribution) {
        List<Text> columns = new ArrayList<>(List.of(first, new Text("klanten", "clients")));
        distribution.cells().forEach(cell -> columns.add(cell.label()));
        return columns;
    }

    private static List<Text> row(Text first, Distribution distribution) {
        List<Text> row = new ArrayList<>(List.of(first, count(distribution.total())));
        distribution.cells().forEach(cell -> row.add(cell(cell)));
        return row;
    }

    static Text cell(Distribution.Cell cell) {
        return cell.share()
                .map(share -> text("%s (%s)", "%s (%s)", count(cell.count()), share(share)))
                .orElse(HIDDEN);
    }

    private static Text share(Estimate share) {
        return text(
                "%s%%, %s–%s%%", "%s%%, %s–%s%%", percent(share.value()), percent(share.low()), percent(share.high()));
    }

    private static Text percent(double share) {
        return Text.same(BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString());
    }

    private static Text change(Optional<Estimate> change) {
        return change.map(known -> text(
                        "%s (%s tot %s)",
                        "%s (%s to %s)", signed(known.value()), signed(known.low()), signed(known.high())))
                .orElse(HIDDEN);
    }

    static Text count(OptionalInt count) {
        return count.isPresent() ? same(count.getAsInt()) : HIDDEN;
    }

    static Text same(int number) {
        return Text.same(Integer.toString(number));
    }

    private static Text signed(int number) {
        return number > 0 ? Text.same("+" + number) : Text.same(minus(Integer.toString(number)));
    }

    private static Text signed(double number) {
        Text plain = decimal(number);
        boolean isMore = plain.en().chars().anyMatch(digit -> digit > '0' && digit <= '9') && number > 0;
        return isMore ? new Text("+" + plain.nl(), "+" + plain.en()) : plain;
    }

    /** A number with two decimals, with a comma in Dutch. */
    private static Text decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        String plain = minus(rounded.toPlainString());
        return new Text(plain.replace('.', ','), plain);
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    static Text joined(List<Text> texts) {
        return new Text(
                String.join(
                        "; ", texts.stream().map(text -> text.in(Language.NL)).toList()),
                String.join(
                        "; ", texts.stream().map(text -> text.in(Language.EN)).toList()));
    }

    static Text text(String nl, String en, Text... values) {
        return new Text(
                nl.formatted(Stream.of(values).map(Text::nl).toArray()),
                en.formatted(Stream.of(values).map(Text::en).toArray()));
    }
}
