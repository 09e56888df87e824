package nl.gewogenmaatwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Proposal.PrincipleReference;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.comparison.Comparison.Counts;
import nl.gewogenmaatwerk.comparison.Comparison.Example;
import nl.gewogenmaatwerk.comparison.Comparison.Group;
import nl.gewogenmaatwerk.comparison.Comparison.Kind;
import nl.gewogenmaatwerk.comparison.Comparison.Moved;
import nl.gewogenmaatwerk.comparison.Comparison.Population;
import nl.gewogenmaatwerk.comparison.Comparison.Position;
import nl.gewogenmaatwerk.comparison.Comparison.Position.Place;
import nl.gewogenmaatwerk.comparison.Comparison.Reason;
import nl.gewogenmaatwerk.comparison.Comparison.Refused;
import nl.gewogenmaatwerk.comparison.Comparison.Side;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.text.Text;

/**
 * A comparison in words, laid out in sections, for any page that people read; the one side is called A and the other B. Immutable; an equal
 * comparison always gives an equal report.
 *
 * @param title    the title
 * @param header   which rule sets, and who decides
 * @param sections the sections
 * @param footer   by which engine
 */
public record ComparisonReport(Text title, List<Text> header, List<Section> sections, Text footer) {
    public ComparisonReport {
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }

    /** A part with a heading. @param heading the heading @param fields what is said in a few words @param paragraphs what is said in sentences @param entries what it lists */
    public record Section(Text heading, List<Field> fields, List<Text> paragraphs, List<Entry> entries) {
        public Section {
            fields = List.copyOf(fields);
            paragraphs = List.copyOf(paragraphs);
            entries = List.copyOf(entries);
        }
    }

    /** One difference. @param title what it is @param fields what is said about it */
    public record Entry(Text title, List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /** A label with what it says. @param label the label @param values what it says, each a line of its own; never empty */
    public record Field(Text label, List<Text> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    private static final Text A = Text.same("A");
    private static final Text B = Text.same("B");
    private static final Text NEXT = Text.same(" ");
    private static final Text COMMA = Text.same(", ");
    private static final Text BETWEEN = Text.same(" · ");
    private static final int SHORT_DIGEST = 12;
    private static final int MOST_FACTS = 6;
    private static final int MOST_REASONS = 3;
    private static final int MOST_MOVED = 4;

    /** A comparison in words. */
    public static ComparisonReport of(Comparison comparison) {
        List<Group> shown = comparison.groups().stream().filter(Group::isShown).toList();
        List<Group> hidden =
                comparison.groups().stream().filter(group -> !group.isShown()).toList();
        List<Section> sections = new ArrayList<>();
        sections.add(inShort(comparison, shown));
        if (!shown.isEmpty()) {
            sections.add(new Section(
                    Phrase.WHAT_MAKES_IT.with(),
                    List.of(),
                    List.of(Phrase.HOW_ATTRIBUTED.with()),
                    shown.stream().map(ComparisonReport::shown).toList()));
        }
        if (!hidden.isEmpty()) {
            sections.add(new Section(
                    Phrase.NOT_SHOWN.with(),
                    List.of(),
                    List.of(Phrase.NOT_SHOWN_WHY.with()),
                    hidden.stream()
                            .map(group -> new Entry(title(group.cause()), difference(group.cause())))
                            .toList()));
        }
        return new ComparisonReport(
                Phrase.COMPARISON_TITLE.with(),
                List.of(side(A, comparison.one()), side(B, comparison.other()), Phrase.ABOUT_RULES.with()),
                sections,
                Phrase.COMPARED_BY.with(Text.same(comparison.engineVersion())));
    }

    private static Text side(Text letter, Side side) {
        String digest = side.ruleSet().digest();
        int start = digest.indexOf(':') + 1;
        return Phrase.COMPARED_SIDE.with(
                letter,
                Text.same(side.municipality()),
                Text.same(side.ruleSet().version()),
                Text.same(digest.substring(start, Math.min(digest.length(), start + SHORT_DIGEST))));
    }

    // ---- in short

    private static Section inShort(Comparison comparison, List<Group> shown) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(Phrase.IN_FILE.with(), List.of(population(comparison.file()))));
        fields.add(new Field(Phrase.IN_GENERATED.with(), List.of(population(comparison.generated()))));
        List<Text> refused = Stream.concat(
                        refused(Phrase.IN_FILE, comparison.file()),
                        refused(Phrase.IN_GENERATED, comparison.generated()))
                .toList();
        if (!refused.isEmpty()) {
            fields.add(new Field(Phrase.NOT_COMPARED.with(), refused));
        }
        List<Text> paragraphs = new ArrayList<>();
        if (comparison.groups().isEmpty()) {
            paragraphs.add(Phrase.SAME_RULES.with());
        } else if (shown.isEmpty()) {
            paragraphs.add(Phrase.NOBODY_DIFFERS.with());
        } else {
            paragraphs.add(Phrase.WHAT_LIST_IS.with());
            paragraphs.add(Phrase.WHAT_IS_GENERATED.with());
        }
        return new Section(Phrase.IN_SHORT.with(), fields, paragraphs, List.of());
    }

    private static Text population(Population population) {
        if (population.compared() == 0) {
            return Phrase.NO_FILE.with();
        }
        if (population.differing().total() == 0) {
            return Phrase.CLIENTS_COMPARED.with(clients(population.compared()), Phrase.ALL_THE_SAME.with());
        }
        List<Text> parts = new ArrayList<>(parts(population.differing()));
        if (population.same() > 0) {
            parts.add(Phrase.SAME_ADVICE.with(number(population.same())));
        }
        return Phrase.CLIENTS_COMPARED.with(clients(population.compared()), joined(parts, COMMA));
    }

    private static List<Text> parts(Counts counts) {
        List<Text> parts = new ArrayList<>();
        if (counts.first() > 0) {
            parts.add(Phrase.FIRST_DIFFERS.with(number(counts.first())));
        }
        if (counts.list() > 0) {
            parts.add(Phrase.LIST_DIFFERS.with(number(counts.list())));
        }
        if (counts.order() > 0) {
            parts.add(Phrase.ORDER_DIFFERS.with(number(counts.order())));
        }
        return parts;
    }

    private static Stream<Text> refused(Phrase of, Population population) {
        return population.refused().stream()
                .map(refused -> Phrase.REFUSED_CLIENTS.with(
                        lower(of.with()), clients(refused.clients()), by(refused), Text.same(refused.code())));
    }

    private static Text lower(Text text) {
        return new Text(first(text.nl()), first(text.en()));
    }

    private static String first(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static Text by(Refused refused) {
        return switch (refused.by()) {
            case ONE -> A;
            case OTHER -> B;
            case BOTH -> Phrase.BOTH_SIDES.with();
        };
    }

    private static Text clients(int number) {
        return number == 1 ? Phrase.ONE_CLIENT.with() : Phrase.CLIENTS.with(number(number));
    }

    private static Text number(int number) {
        return Text.same(CasePage.signed(number));
    }

    private static Text joined(List<Text> parts, Text between) {
        return parts.stream()
                .reduce((first, next) -> first.plus(between).plus(next))
                .orElse(Words.NONE);
    }

    // ---- one difference

    private static Text title(Cause cause) {
        if (cause instanceof Cause.OfRule) {
            return Phrase.RULE_ENTRY.with(cause.name());
        }
        if (cause instanceof Cause.OfPrinciple principle) {
            return title(principle);
        }
        return capital(cause.name());
    }

    private static Text title(Cause.OfPrinciple cause) {
        if (cause.one().isEmpty() || cause.other().isEmpty()) {
            return Phrase.NO_PRINCIPLE_AT.with(cause.name(), cause.one().isPresent() ? A : B);
        }
        Text mine = cause.one().map(PrincipleReference::statement).orElseThrow();
        Text theirs = cause.other().map(PrincipleReference::statement).orElseThrow();
        return mine.equals(theirs) ? Phrase.PRINCIPLE_ENTRY.with(mine) : Phrase.PRINCIPLES_ENTRY.with(mine, theirs);
    }

    private static Text capital(Text text) {
        return new Text(capital(text.nl()), capital(text.en()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Entry shown(Group group) {
        List<Field> fields = new ArrayList<>();
        count(Phrase.IN_FILE, group.file(), group.alsoFile()).ifPresent(fields::add);
        count(Phrase.IN_GENERATED, group.generated(), group.alsoGenerated()).ifPresent(fields::add);
        fields.addAll(difference(group.cause()));
        group.example().ifPresent(example -> example(example, fields));
        return new Entry(title(group.cause()), fields);
    }

    private static Optional<Field> count(Phrase label, Counts counts, int also) {
        List<Text> parts = new ArrayList<>(parts(counts));
        if (also > 0) {
            parts.add(Phrase.MATTERS_ALSO.with(clients(also)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Field(label.with(), List.of(joined(parts, COMMA))));
    }

    private static List<Field> difference(Cause cause) {
        if (cause instanceof Cause.OfRule rule) {
            return List.of(
                    new Field(Phrase.WHAT_DIFFERS.with(), differences(rule)),
                    new Field(Phrase.STANDS_AT.with(), places(rule)));
        }
        if (cause instanceof Cause.OfPrinciple principle) {
            return List.of(new Field(
                    Phrase.WHAT_DIFFERS.with(),
                    principle.weights().stream()
                            .map(weight -> Phrase.GROUND_WEIGHS.with(
                                    weight.label(), number(weight.one()), number(weight.other())))
                            .toList()));
        }
        return cause instanceof Cause.OfSetting setting ? differences(setting) : List.of();
    }

    private static List<Text> differences(Cause.OfRule rule) {
        return switch (rule.how()) {
            case ONLY_ONE -> List.of(Phrase.RULE_ONLY_AT.with(A));
            case ONLY_OTHER -> List.of(Phrase.RULE_ONLY_AT.with(B));
            case SWITCHED_OFF_BY_ONE -> List.of(Phrase.RULE_SWITCHED_OFF.with(A));
            case SWITCHED_OFF_BY_OTHER -> List.of(Phrase.RULE_SWITCHED_OFF.with(B));
            case CHANGED -> {
                List<Text> differences = new ArrayList<>();
                differences.add(Phrase.RULE_CHANGED.with());
                rule.onlyOne().forEach(clause -> differences.add(Phrase.ONLY_AT.with(A, clause)));
                rule.onlyOther().forEach(clause -> differences.add(Phrase.ONLY_AT.with(B, clause)));
                yield differences;
            }
        };
    }

    private static List<Text> places(Cause.OfRule rule) {
        return Stream.concat(
                        rule.one().map(place -> place(A, place)).stream(),
                        rule.other().map(place -> place(B, place)).stream())
                .toList();
    }

    private static Text place(Text letter, RuleReference rule) {
        return Phrase.PLACE_AT.with(letter, Text.same(CasePage.place(rule)));
    }

    private static List<Field> differences(Cause.OfSetting setting) {
        if (setting.kind() == Cause.OfSetting.Kind.WORDING) {
            return List.of(new Field(Phrase.WHAT_DIFFERS.with(), List.of(joined(setting.one(), COMMA))));
        }
        return List.of(new Field(
                Phrase.WHAT_DIFFERS.with(),
                List.of(
                        Phrase.SETTING_AT.with(A, settings(setting.one())),
                        Phrase.SETTING_AT.with(B, settings(setting.other())))));
    }

    private static Text settings(List<Text> values) {
        return values.isEmpty() ? Phrase.NOTHING_OF_ITS_OWN.with() : joined(values, BETWEEN);
    }

    // ---- an example

    private static void example(Example example, List<Field> fields) {
        Text name = Text.same(example.caseId());
        fields.add(new Field(
                Phrase.EXAMPLE_CLIENT.with(),
                List.of(
                        example.generated().isPresent()
                                ? Phrase.EXAMPLE_GENERATED.with(name)
                                : Phrase.EXAMPLE_CASE.with(name))));
        if (!example.facts().isEmpty()) {
            fields.add(new Field(
                    Phrase.WHAT_IS_KNOWN.with(),
                    List.of(joined(
                            example.facts().stream()
                                    .limit(MOST_FACTS)
                                    .map(fact -> fact.text())
                                    .toList(),
                            BETWEEN))));
        }
        List<Moved> others = example.moved();
        if (example.kind() == Kind.FIRST) {
            fields.add(new Field(Phrase.FIRST_AT.with(A), List.of(first(example, true))));
            fields.add(new Field(Phrase.FIRST_AT.with(B), List.of(first(example, false))));
            others = others.stream()
                    .filter(each -> each.one().rank() != 1 && each.other().rank() != 1)
                    .toList();
        }
        if (!others.isEmpty()) {
            Phrase label = example.kind() == Kind.FIRST ? Phrase.ALSO_MOVED : Phrase.IN_THE_LIST;
            fields.add(new Field(
                    label.with(),
                    others.stream()
                            .limit(MOST_MOVED)
                            .map(each ->
                                    Phrase.MOVED_FROM_TO.with(name(each), position(each.one()), position(each.other())))
                            .toList()));
        }
        fields.add(new Field(Phrase.WHY_IT_DIFFERS.with(), why(example)));
    }

    private static Text name(Moved moved) {
        return name(moved.label(), moved.intervention());
    }

    private static Text name(Text label, String code) {
        return label.plus(Text.same(" (" + code + ")"));
    }

    private static Text first(Example example, boolean ofOne) {
        return example.moved().stream()
                .filter(moved -> position(moved, ofOne).rank() == 1)
                .findFirst()
                .map(moved -> Phrase.SUPPORTED.with(
                        name(moved), number(position(moved, ofOne).support())))
                .orElseGet(Phrase.NO_FIRST::with);
    }

    private static Position position(Moved moved, boolean ofOne) {
        return ofOne ? moved.one() : moved.other();
    }

    private static Text position(Position position) {
        Text place = switch (position.place()) {
            case PROPOSED -> Phrase.PLACE_PROPOSED.with(number(position.rank()));
            case CONSIDERED -> Phrase.PLACE_CONSIDERED.with();
            case RULED_OUT -> Phrase.PLACE_RULED_OUT.with();
            case ABSENT -> Phrase.PLACE_ABSENT.with();
        };
        if (position.alongside().isEmpty()) {
            return place;
        }
        Text mains = joined(position.alongside().stream().map(Text::same).toList(), COMMA);
        return position.place() == Place.ABSENT
                ? Phrase.PLACE_ALONGSIDE.with(mains)
                : Phrase.ALSO_ALONGSIDE.with(place, mains);
    }

    private static List<Text> why(Example example) {
        List<Text> why = new ArrayList<>();
        example.reasons().stream()
                .limit(MOST_REASONS)
                .map(ComparisonReport::reason)
                .forEach(why::add);
        if (example.kind() == Kind.FIRST) {
            example.moved().stream()
                    .filter(moved -> moved.one().rank() == 1 || moved.other().rank() == 1)
                    .filter(moved -> isWeighed(moved.one()) && isWeighed(moved.other()))
                    .map(moved -> Phrase.SUPPORTS_CHANGE.with(
                            Text.same(moved.intervention()),
                            number(moved.one().support()),
                            number(moved.other().support())))
                    .forEach(why::add);
        }
        Text verdict = (example.enough() ? Phrase.ENOUGH : Phrase.NOT_ENOUGH).with();
        if (!example.also().isEmpty()) {
            verdict = verdict.plus(NEXT)
                    .plus(Phrase.ALSO_BY.with(
                            joined(example.also().stream().map(Words::quoted).toList(), COMMA)));
        }
        why.add(verdict);
        return why;
    }

    private static boolean isWeighed(Position position) {
        return position.place() == Place.PROPOSED || position.place() == Place.CONSIDERED;
    }

    private static Text reason(Reason reason) {
        Text about = Text.same(reason.intervention());
        return switch (reason.direction()) {
            case ACUTE, CONFIRMS, FOR -> Phrase.REASON_FOR.with(about, reason.because());
            case AGAINST -> Phrase.REASON_AGAINST.with(about, reason.because());
            case RULES_OUT -> Phrase.REASON_RULES_OUT.with(about, reason.because());
        };
    }
}
