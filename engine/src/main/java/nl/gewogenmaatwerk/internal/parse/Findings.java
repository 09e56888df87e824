package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/** Collects what is wrong in one rule file. Used by one thread. */
final class Findings {

    /** Thrown to leave a rule that is beyond reading; its problem has been told. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    /** Where an author wrote what is read at a place. */
    @FunctionalInterface
    interface Places {
        Origin at(int line, int column);
    }

    private final Places places;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Places places) {
        this.places = places;
    }

    /** Findings in a text that is read as it was written. */
    static Findings in(String file) {
        return new Findings((line, column) -> new Origin(file, line, column));
    }

    Origin at(int line, int column) {
        return places.at(Math.max(line, 0), Math.max(column, 0));
    }

    void add(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        problems.add(Problem.error(code, at, new Text(nl, en), new Text(helpNl, helpEn)));
    }

    Unreadable unreadable(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        add(code, at, nl, en, helpNl, helpEn);
        return new Unreadable();
    }

    /** What could be read of a part; empty when its problems have been told. */
    <T> Optional<T> reading(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Unreadable told) {
            return Optional.empty();
        }
    }

    /** Something that the rule language does not have. */
    Unreadable notAllowed(Origin at, String nl, String en, String helpNl, String helpEn) {
        return unreadable("not-allowed", at, nl, en, helpNl, helpEn);
    }

    void addAll(List<Problem> others) {
        problems.addAll(others);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
