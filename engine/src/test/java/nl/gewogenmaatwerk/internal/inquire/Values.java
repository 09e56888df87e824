package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;

/** Every value that a term can have, told plainly one by one. */
final class Values {

    /** How far large numbers are told one by one: beyond any number in the rules. */
    private static final int FAR = 60;

    private Values() {}

    static List<Setting> of(Term term, Facts facts) {
        List<Setting.Value> values = new ArrayList<>();
        if (term instanceof Construct
                || term.code().equals(GoalField.CLARITY)
                || term.code().equals(GoalField.FEASIBILITY)) {
            IntStream.rangeClosed(1, 5).forEach(number -> values.add(new Setting.Number(number)));
        } else if (term instanceof GoalField field && !field.codes().isEmpty()) {
            field.codes().keySet().forEach(code -> values.add(new Setting.Code(code)));
        } else if (term instanceof BarrierDomain) {
            for (Severity severity : Severity.values()) {
                values.add(new Setting.BarrierState(severity, false));
                if (severity != Severity.NONE) {
                    values.add(new Setting.BarrierState(severity, true));
                }
            }
            // What was reported without a rating only lacks the rating.
            Barrier reported = facts.barriers().get(term.code());
            if (reported != null && reported.severity().isEmpty()) {
                values.removeIf(value -> ((Setting.BarrierState) value).severity() != Severity.NONE
                        && ((Setting.BarrierState) value).addressed() != reported.addressed());
            }
        } else if (term instanceof Flag) {
            values.add(new Setting.Status(true));
            values.add(new Setting.Status(false));
        } else if (term instanceof SituationItem item && item.type() instanceof SituationItem.WholeNumber) {
            IntStream.rangeClosed(0, FAR).forEach(number -> values.add(new Setting.Number(number)));
        } else if (term instanceof SituationItem item && item.type() instanceof SituationItem.Codes codes) {
            codes.labels().keySet().forEach(code -> values.add(new Setting.Code(code)));
        } else {
            values.add(new Setting.YesNo(true));
            values.add(new Setting.YesNo(false));
        }
        return values.stream().map(value -> new Setting(term.code(), value)).toList();
    }
}
