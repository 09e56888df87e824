package nl.gewogenmaatwerk.internal.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison.Example;
import nl.gewogenmaatwerk.comparison.Comparison.Kind;
import nl.gewogenmaatwerk.comparison.Comparison.Moved;
import nl.gewogenmaatwerk.comparison.Comparison.Position;
import nl.gewogenmaatwerk.comparison.Comparison.Position.Place;
import nl.gewogenmaatwerk.comparison.Comparison.Reason;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.text.Text;

/** Tells of one client what both sides say and why. Used once, by one thread. */
final class Examples {

    /** What one side says about an intervention. */
    private record Said(Text label, Position position, List<Argument> arguments) {}

    private static final Position NOWHERE = new Position(Place.ABSENT, 0, 0, List.of());

    private final Kind kind;
    private final Map<String, Said> one;
    private final Map<String, Said> other;

    private Examples(Kind kind, Weighed one, Weighed other) {
        this.kind = kind;
        this.one = said(one);
        this.other = said(other);
    }

    /**
     * A client as an example.
     *
     * @param difference  what makes the difference; empty when nothing does alone
     * @param also        the names of what matters beside it
     * @param isGenerated whether the client was made up
     */
    static Example of(
            ClientFile client,
            boolean isGenerated,
            Kind kind,
            Weighed one,
            Weighed other,
            Optional<Difference> difference,
            boolean enough,
            List<Text> also) {
        Examples examples = new Examples(kind, one, other);
        List<Moved> moved = examples.moved();
        List<Argument> telling = examples.telling(moved, difference);
        Map<String, Argument.FactReference> facts = new LinkedHashMap<>();
        Stream.of(telling, examples.ofFirsts(moved))
                .filter(arguments -> facts.isEmpty())
                .forEach(arguments -> arguments.forEach(
                        argument -> argument.facts().forEach(fact -> facts.putIfAbsent(fact.fact(), fact))));
        return new Example(
                client.caseId(),
                isGenerated ? Optional.of(client) : Optional.empty(),
                kind,
                moved,
                List.copyOf(facts.values()),
                examples.reasons(moved, difference),
                enough,
                also);
    }

    private static Map<String, Said> said(Weighed weighed) {
        Map<String, List<String>> alongside = new HashMap<>();
        Map<String, Text> labels = new LinkedHashMap<>();
        for (Proposal proposal : weighed.proposals()) {
            for (Proposal.Companion companion : proposal.alongside()) {
                labels.put(companion.intervention(), companion.label());
                alongside
                        .computeIfAbsent(companion.intervention(), code -> new ArrayList<>())
                        .add(proposal.intervention());
            }
        }
        Map<String, Said> said = new LinkedHashMap<>();
        for (Proposal each : weighed.proposals()) {
            Position position = new Position(
                    Place.PROPOSED,
                    each.rank(),
                    each.support(),
                    alongside.getOrDefault(each.intervention(), List.of()));
            said.put(each.intervention(), new Said(each.label(), position, each.arguments()));
        }
        for (RuledOut each : weighed.ruledOut()) {
            said.put(
                    each.intervention(),
                    new Said(each.label(), new Position(Place.RULED_OUT, 0, 0, List.of()), each.arguments()));
        }
        weighed.considered().forEach(each -> consider(each, Place.CONSIDERED, alongside, said));
        weighed.untold().forEach(each -> consider(each, Place.ABSENT, alongside, said));
        alongside.forEach((code, mains) ->
                said.putIfAbsent(code, new Said(labels.get(code), new Position(Place.ABSENT, 0, 0, mains), List.of())));
        return said;
    }

    private static void consider(
            Considered each, Place place, Map<String, List<String>> alongside, Map<String, Said> said) {
        Position position = new Position(
                place,
                0,
                place == Place.ABSENT ? 0 : each.support(),
                alongside.getOrDefault(each.intervention(), List.of()));
        said.put(each.intervention(), new Said(each.label(), position, each.arguments()));
    }

    private List<Moved> moved() {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(one, other)
                .forEach(side -> side.forEach((code, said) -> {
                    if (said.position().rank() == 1 && kind == Kind.FIRST) {
                        codes.add(code);
                    }
                }));
        Stream.of(one, other)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .filter(this::isElsewhere)
                .forEach(codes::add);
        return codes.stream()
                .map(code -> new Moved(code, label(code), position(code, one), position(code, other)))
                .toList();
    }

    private Text label(String code) {
        return Stream.of(one, other)
                .filter(side -> side.containsKey(code))
                .findFirst()
                .orElseThrow()
                .get(code)
                .label();
    }

    private static Position position(String code, Map<String, Said> side) {
        Said said = side.get(code);
        return said == null ? NOWHERE : said.position();
    }

    private boolean isElsewhere(String code) {
        Position mine = position(code, one);
        Position theirs = position(code, other);
        return kind == Kind.ORDER
                ? mine.rank() != theirs.rank()
                : isListed(mine) != isListed(theirs)
                        || isListed(mine) && mine.place() != theirs.place()
                        || !Set.copyOf(mine.alongside()).equals(Set.copyOf(theirs.alongside()));
    }

    private static boolean isListed(Position position) {
        return position.place() == Place.PROPOSED || position.place() == Place.RULED_OUT;
    }

    private List<Argument> arguments(Moved moved) {
        return Stream.of(one, other)
                .filter(side -> side.containsKey(moved.intervention()))
                .flatMap(side -> side.get(moved.intervention()).arguments().stream())
                .toList();
    }

    private List<Argument> telling(List<Moved> moved, Optional<Difference> difference) {
        return moved.stream()
                .flatMap(each -> arguments(each).stream())
                .filter(argument ->
                        difference.map(made -> isFrom(argument, made)).orElse(true))
                .toList();
    }

    private List<Argument> ofFirsts(List<Moved> moved) {
        return moved.stream()
                .filter(each -> each.one().rank() == 1 || each.other().rank() == 1)
                .flatMap(each -> arguments(each).stream())
                .toList();
    }

    private static boolean isFrom(Argument argument, Difference difference) {
        if (difference.cause() instanceof Cause.OfRule rule) {
            return argument.rule().id().equals(rule.id());
        }
        return difference.cause() instanceof Cause.OfPrinciple
                && difference.grounds().contains(argument.ground());
    }

    private List<Reason> reasons(List<Moved> moved, Optional<Difference> difference) {
        return moved.stream()
                .flatMap(each -> arguments(each).stream()
                        .filter(argument ->
                                difference.map(made -> isFrom(argument, made)).orElse(false))
                        .map(argument -> new Reason(
                                each.intervention(), each.label(), argument.direction(), argument.because())))
                .distinct()
                .toList();
    }
}
