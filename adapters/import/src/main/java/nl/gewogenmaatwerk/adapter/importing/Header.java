package nl.gewogenmaatwerk.adapter.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.adapter.importing.ImportReport.LeftOut;
import nl.gewogenmaatwerk.adapter.importing.RowProblem.ColumnPlace;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;

/**
 * Where the columns of a mapping stand in an export. Names are the same when they differ in white space or capitals only. Immutable.
 *
 * @param places   by {@linkplain Column#key key}
 * @param unmapped the names that the mapping does not use
 * @param leftOut  the names that no mapping may use
 */
record Header(Map<String, ColumnPlace> places, List<String> unmapped, List<LeftOut> leftOut) {

    Header {
        places = Map.copyOf(places);
        unmapped = List.copyOf(unmapped);
        leftOut = List.copyOf(leftOut);
    }

    /** Finds all columns of a mapping. @throws ImportException when one is not there, or twice */
    static Header of(List<String> names, Mapping mapping, Path export) {
        if (names.stream().anyMatch(Bsn::isIn)) {
            throw ExportProblem.at(
                    export,
                    mapping.settings().headerRow(),
                    "bsn",
                    new Text(
                            "Op de rij met kolomnamen staat iets dat op een burgerservicenummer lijkt.",
                            "The row with column names holds something that looks like a citizen service number."),
                    new Text(
                            "Kijk of die rij echt de kolomnamen bevat (`headerRow` in de mapping), en haal het nummer weg.",
                            "See whether that row really holds the column names (`headerRow` in the mapping), and remove the number."));
        }
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                found.computeIfAbsent(Spaces.key(names.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return new Header(places(found, mapping, export), unmapped(found, names, mapping), leftOut(found, names));
    }

    private static Map<String, ColumnPlace> places(Map<String, List<Integer>> found, Mapping mapping, Path export) {
        Map<String, ColumnPlace> places = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Column column : mapping.columns().toList()) {
            List<Integer> indexes = found.getOrDefault(column.key(), List.of());
            if (indexes.size() == 1) {
                places.put(column.key(), new ColumnPlace(column.name(), indexes.get(0)));
            } else {
                problems.add(
                        indexes.isEmpty()
                                ? missing(column, mapping, export, found)
                                : twice(column, mapping, export, indexes));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return places;
    }

    private static Problem missing(Column column, Mapping mapping, Path export, Map<String, List<Integer>> found) {
        String name = "`" + column.name() + "`";
        String file = "`" + export.getFileName() + "`";
        boolean none = mapping.columns().noneMatch(one -> found.containsKey(one.key()));
        return Problem.error(
                "missing-column",
                origin(column, mapping),
                new Text(
                        "De kolom " + name + " staat niet in " + file + ".",
                        "The column " + name + " is not in " + file + "."),
                none
                        ? new Text(
                                "Geen enkele kolom is gevonden. Kijk of het scheidingsteken (`separator`), de rij met kolomnamen "
                                        + "(`headerRow`) en het bestand kloppen.",
                                "Not one column was found. See whether the separator, the row with column names (`headerRow`) and "
                                        + "the file are right.")
                        : new Text(
                                "Neem de naam over zoals hij in het bestand staat, of haal dit uit de mapping.",
                                "Copy the name as it stands in the file, or remove this from the mapping."));
    }

    private static Problem twice(Column column, Mapping mapping, Path export, List<Integer> indexes) {
        String name = "`" + column.name() + "`";
        String file = "`" + export.getFileName() + "`";
        int row = mapping.settings().headerRow();
        String cells = indexes.stream()
                .map(index -> new ColumnPlace(column.name(), index).letters() + row)
                .collect(Collectors.joining(", "));
        return Problem.error(
                "duplicate-column",
                origin(column, mapping),
                new Text(
                        "De kolom " + name + " staat meer dan eens in " + file + ": " + cells + ".",
                        "The column " + name + " is more than once in " + file + ": " + cells + "."),
                new Text(
                        "Geef de kolommen verschillende namen; anders is niet te zeggen welke telt.",
                        "Give the columns different names; otherwise nobody can say which one counts."));
    }

    private static Origin origin(Column column, Mapping mapping) {
        return new Origin(mapping.file(), column.place().line(), column.place().column());
    }

    private static List<String> unmapped(Map<String, List<Integer>> found, List<String> names, Mapping mapping) {
        List<String> used = mapping.columns().map(Column::key).toList();
        return found.entrySet().stream()
                .filter(entry -> !used.contains(entry.getKey()))
                .map(entry -> names.get(entry.getValue().get(0)))
                .filter(name -> ProtectedGrounds.in(name).isEmpty())
                .toList();
    }

    private static List<LeftOut> leftOut(Map<String, List<Integer>> found, List<String> names) {
        return found.values().stream()
                .map(indexes -> names.get(indexes.get(0)))
                .map(name -> ProtectedGrounds.in(name).map(ground -> new LeftOut(name, ground)))
                .flatMap(Optional::stream)
                .toList();
    }
}
