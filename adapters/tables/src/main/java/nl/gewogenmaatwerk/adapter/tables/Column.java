package nl.gewogenmaatwerk.adapter.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.text.Text;

/** What a column of a decision table holds: a part of every rule, or a condition. */
sealed interface Column permits Column.Part, Question {

    /** What stands in the heading. */
    String heading();

    /** A part that every table has a column for. */
    enum Part implements Column {
        RULE("regel", "rule", true),
        TITLE("titel", "title", true),
        SOURCE("bron", "source", true),
        INTERVENTION("interventie", "intervention", true),
        VERB("overweging", "argument", true),
        STRENGTH("sterkte", "strength", true),
        GROUND("grond", "ground", true),
        VARIANT("variant", "variant", false),
        BECAUSE("omdat", "because", true);

        private final Text name;
        private final boolean required;

        Part(String nl, String en, boolean required) {
            this.name = new Text(nl, en);
            this.required = required;
        }

        @Override
        public String heading() {
            return name.nl();
        }

        /** Whether a table cannot do without. */
        boolean isRequired() {
            return required;
        }

        /** Whether it is a part of a conclusion, of which a rule can have several. */
        boolean isOfConclusion() {
            return ordinal() >= INTERVENTION.ordinal();
        }

        /** The part that a heading names. */
        static Optional<Part> of(String heading) {
            String key = Spaces.key(heading);
            return Arrays.stream(values())
                    .filter(part -> List.of(part.name.nl(), part.name.en()).contains(key))
                    .findFirst();
        }
    }
}
