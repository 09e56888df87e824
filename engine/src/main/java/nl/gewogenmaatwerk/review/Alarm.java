package nl.gewogenmaatwerk.review;

import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * Something that asks for a conversation: at one end a rule that is almost always overruled, at the other advices that are almost always followed
 * at once. It tells that a bound was reached, not by how much, and never about whom. Immutable; equal by value.
 *
 * @param kind  what was seen
 * @param about the rule it is about; absent when it is about all advices
 */
public record Alarm(Kind kind, Optional<Review.Named> about) {

    /** No alarm rests on fewer cases. */
    public static final int FEWEST_CASES = 10;

    /** A rule is almost always overruled from this share on, of the decisions where it argued for the first proposal, in percent. */
    public static final int OVERRULED_PERCENT = 80;

    /** Advices are almost always followed from this share on, of the decisions of which the time in view is known, in percent. */
    public static final int FOLLOWED_PERCENT = 90;

    /** Advices are followed at once when the median time in view is at most this, in seconds. */
    public static final int AT_ONCE_SECONDS = 30;

    /** What can be seen. */
    public enum Kind {
        OVERRULED(
                new Text("Bijna altijd wordt er iets anders gedaan", "Almost always something else is done"),
                new Text(
                        "Waar deze regel voor het eerste voorstel pleitte, werd in ten minste " + OVERRULED_PERCENT
                                + "% van de besluiten iets anders gedaan. Misschien past de regel niet bij de praktijk, mist hij een feit dat u wel ziet, "
                                + "of is het aanbod er niet. Het kan ook zijn dat de regel iets vraagt waar het team nog niet aan toe is.",
                        "Where this rule argued for the first proposal, something else was done in at least "
                                + OVERRULED_PERCENT
                                + "% of the decisions. Perhaps the rule does not fit practice, misses a fact that you do see, "
                                + "or the offer is not there. It can also be that the rule asks something the team is not ready for yet."),
                new Text(
                        "Bekijk samen een paar van deze casussen en de redenen die erbij staan. Stel daarna een wijziging van de regel voor, of spreek af waarom hij blijft.",
                        "Look together at a few of these cases and the reasons with them. Then propose a change of the rule, or agree why it stays.")),
        FOLLOWED_AT_ONCE(
                new Text("Adviezen worden bijna altijd meteen gevolgd", "Advices are almost always followed at once"),
                new Text(
                        "Ten minste " + FOLLOWED_PERCENT
                                + "% van de besluiten volgt het advies, en de helft van de besluiten viel binnen "
                                + AT_ONCE_SECONDS
                                + " seconden. Misschien zijn de adviezen gewoon goed, of was er al overlegd. "
                                + "Het kan ook dat er weinig tijd is om zelf te wegen, en dan beslist het advies meer dan bedoeld.",
                        "At least " + FOLLOWED_PERCENT
                                + "% of the decisions follow the advice, and half of the decisions were taken within "
                                + AT_ONCE_SECONDS
                                + " seconds. Perhaps the advices are simply good, or there was a talk before. "
                                + "It can also be that there is little time to weigh things yourself, and then the advice decides more than was meant."),
                new Text(
                        "Vraag in het team hoe een besluit tot stand komt. Het helpt om eerst de eigen kijk vast te leggen (eerst zelf, dan het advies) en om er tijd voor te maken.",
                        "Ask in the team how a decision comes about. It helps to record one's own view first (own view, then the advice) and to make time for it."));

        private final Text label;
        private final Text meaning;
        private final Text step;

        Kind(Text label, Text meaning, Text step) {
            this.label = label;
            this.meaning = meaning;
            this.step = step;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }

        /** What it may mean. */
        public Text meaning() {
            return meaning;
        }

        /** What a team can do. */
        public Text step() {
            return step;
        }
    }
}
