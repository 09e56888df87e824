package nl.gewogenmaatwerk.adapter.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.review.Alarm;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.text.Text;

/** A review with something in every part of it. */
final class Reviews {

    private static final Map<Object, String> CODES = Map.of(
            "eerste voorstel", "FIRST",
            "later", "LATER",
            "geen", "NONE",
            "gevolgd", "FOLLOWED",
            "iets anders gedaan", "DEVIATED",
            "geen besluit", "UNDECIDED");

    static final Review FULL = full();

    private Reviews() {}

    private static Review full() {
        Review.Because because = new Review.Because(cells("past", 40, "wens", -1), cells("aanbod", 22, "anders", 18));
        Review.Named rule = new Review.Named("eigen-doel", new Text("Het eigen doel <b>", "The own goal <b>"));
        List<Review.Subject> subjects = IntStream.range(0, 6)
                .mapToObj(i -> new Review.Subject(
                        "JOBS" + i,
                        new Text("Groepstraining solliciteren " + i, "Group training " + i),
                        i == 5 ? OptionalInt.empty() : OptionalInt.of(90 - i),
                        cells("eerste voorstel", 50, "later", 20, "geen", 20 - i),
                        cells("gevolgd", 60 - i, "iets anders gedaan", i == 5 ? -1 : 20, "geen besluit", 10),
                        because))
                .toList();
        return new Review(
                "voorbeeld",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                new Review.Method("Apache Commons Statistics 1.2", Text.same("Wilson")),
                new Review.Volume(120, 100, 90, 10),
                cells("een of meer voorstellen", 80, "geen voorstel", 20),
                cells("gevolgd", 60, "iets anders gedaan", 25, "geen besluit vastgelegd", 15),
                cells("aangepast", 10, "iets anders", 15),
                because,
                cells(
                        "zelfde als het eerste voorstel",
                        30,
                        "zelfde als een later voorstel",
                        10,
                        "iets anders",
                        20,
                        "niet vooraf",
                        20),
                cells("gevolgd", 10, "iets anders gedaan", 10),
                cells("later gecorrigeerd", 12, "niet gecorrigeerd", 73),
                new Review.Viewing(80, OptionalInt.of(25)),
                subjects,
                subjects,
                subjects,
                List.of(new Review.Unknown(
                        "social-norm", new Text("sociale norm", "social norm"), cells("onbekend", 40, "bekend", 60))),
                List.of(rule),
                List.of(rule),
                List.of(
                        new Alarm(Alarm.Kind.OVERRULED, Optional.of(rule)),
                        new Alarm(Alarm.Kind.FOLLOWED_AT_ONCE, Optional.empty())),
                new Review.Professionals(
                        Optional.of(new Practice.Consultation(
                                new Text("de ondernemingsraad", "the works council"), LocalDate.of(2025, 9, 1))),
                        List.of(new Review.Professional("p1", cells("gevolgd", 30, "iets anders gedaan", 12)))));
    }

    /** Labels with how many cases; below 0 for what is not shown. */
    private static Distribution cells(Object... labelsAndCounts) {
        int total = 0;
        for (int i = 1; i < labelsAndCounts.length; i += 2) {
            total += Math.max(0, (int) labelsAndCounts[i]);
        }
        List<Distribution.Cell> cells = new ArrayList<>();
        for (int i = 0; i < labelsAndCounts.length; i += 2) {
            int count = (int) labelsAndCounts[i + 1];
            double share = (double) count / total;
            cells.add(new Distribution.Cell(
                    CODES.getOrDefault(labelsAndCounts[i], "C" + i),
                    Text.same((String) labelsAndCounts[i]),
                    count < 0 ? OptionalInt.empty() : OptionalInt.of(count),
                    count < 0 ? Optional.empty() : Optional.of(new Estimate(share, share * 0.9, share))));
        }
        return new Distribution(OptionalInt.of(total), cells);
    }
}
