package nl.gewogenmaatwerk.adapter.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;

/** Small entries that are easy to tell apart. */
final class Entries {

    static final String TOWN = "town";
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final List<SourceFile> SOURCES =
            List.of(new SourceFile("framework/a.drl", "één"), new SourceFile("municipalities/town/b.drl", "twee"));
    static final String DIGEST = SourceFile.digest(SOURCES);

    private Entries() {}

    static Advised advised(String municipality, String caseId) {
        Advice advice = new Advice(
                "advice-of-" + caseId,
                caseId,
                DAY,
                municipality,
                new Advice.RuleSetReference(municipality, "1.0.0", DIGEST),
                "0.1.0",
                Advice.Outcome.ABSTAINED,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Question("self-efficacy", new Text("Lukt het?", "Will it work?"), Text.same("Daarom."))),
                List.of("self-efficacy"),
                List.of());
        return new Advised(advice, ClientFile.of(caseId, DAY), "1.0.0+1.0.0");
    }

    static Advised advised(String caseId) {
        return advised(TOWN, caseId);
    }

    /** A clock that stands where it was put. */
    static final class Standing extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T09:00:00Z"));

        void at(String moment) {
            now.set(Instant.parse(moment));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
