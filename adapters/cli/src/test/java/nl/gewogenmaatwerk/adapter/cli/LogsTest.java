package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Nothing about a person reaches a log, although everything logs all it can: the engine, Drools, Flyway, the pool and both drivers. Every
 * example client gets values that occur nowhere else: a case and texts that hold {@code zqv}, and days seven thousand years ahead. A value from 1
 * to 5 cannot be looked for by itself, so whatever looks like a part of a client file, an advice or an entry is found as well.
 */
class LogsTest {

    private static final RuleSetSource RULES = RuleSetFolder.bundled();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int YEARS_AHEAD = 7_000;

    private static final Pattern OF_A_PERSON = Pattern.compile(
            // the values themselves, as text and as bytes in hexadecimal
            "zqv|7a7176|\\b9\\d{3}-\\d{2}-\\d{2}\\b"
                    // the text form of our records
                    + "|\\b(?:ClientFile|Facts|Goal|Score|LifeDomain|Barrier|PastIntervention|WholeNumber|YesNo|Advice|Advised"
                    + "|Proposal|Argument|Decision|ScoreFact|GoalFact|BarrierFact|SituationFact|LifeDomainFact"
                    + "|PastInterventionFact|FlagFact|WorkingMemory)\\["
                    // (parameters are numbers of the rules, not of a person)
                    + "|(?<!ParameterFact\\[code=\\w{1,60}, )\\b(?:value|clarity|feasibility|severity|outcome|measuredOn|startedOn|endedOn|addressed|ownedByClient"
                    + "|caseId|adviceId)=[\\w\"]"
                    // and of our documents
                    + "|\\\\?\"(?:caseId|adviceId|asOf|goal|scores|barriers|lifeDomains|situation|flags|interventions)\\\\?\"\\s*:");

    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Map<Logger, Level> levels = new HashMap<>();
    private final Watching watching = new Watching();
    private java.util.logging.Level julLevel = java.util.logging.Level.INFO;

    @TempDir
    private Path folder;

    /** Looks at whatever is logged. */
    private static final class Watching extends AppenderBase<ILoggingEvent> {

        private final AtomicLong seen = new AtomicLong();
        private final Set<String> from = new ConcurrentSkipListSet<>();
        private final List<String> found = Collections.synchronizedList(new ArrayList<>());

        @Override
        protected void append(ILoggingEvent event) {
            seen.incrementAndGet();
            from.add(event.getLoggerName());
            look(event.getLoggerName(), event.getFormattedMessage());
            look(event.getLoggerName(), event.getMDCPropertyMap().toString());
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                look(event.getLoggerName(), String.valueOf(thrown.getMessage()));
            }
        }

        private void look(String from, String text) {
            Matcher matcher = OF_A_PERSON.matcher(text);
            if (matcher.find()) {
                found.add(from + ": "
                        + text.substring(
                                Math.max(0, matcher.start() - 60), Math.min(text.length(), matcher.end() + 60)));
            }
        }
    }

    @BeforeEach
    void logAll() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        for (Logger each : context.getLoggerList()) {
            if (each.getLevel() != null) {
                levels.put(each, each.getLevel());
                each.setLevel(Level.TRACE);
            }
        }
        watching.setContext(context);
        watching.start();
        root.addAppender(watching);
        java.util.logging.Logger jul = java.util.logging.Logger.getLogger("");
        julLevel = jul.getLevel();
        jul.setLevel(java.util.logging.Level.ALL);
        SLF4JBridgeHandler.install();
    }

    @AfterEach
    void logAsBefore() {
        SLF4JBridgeHandler.uninstall();
        java.util.logging.Logger.getLogger("").setLevel(julLevel);
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(watching);
        levels.forEach(Logger::setLevel);
        others.forEach(root::addAppender);
    }

    @Test
    void nothing_about_a_person_reaches_a_log_at_any_level() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("log_error_verbosity", "terse")
                        .start();
                JdbcJournal file = JdbcJournal.sqlite(folder.resolve("journal.sqlite"), new EntryJson());
                JdbcJournal database = JdbcJournal.postgres(
                        server.getJdbcUrl("postgres", "postgres"),
                        Optional.empty(),
                        Optional.empty(),
                        new EntryJson(),
                        Clock.systemUTC())) {
            List<Advice> given = advise(new Both(file, database));
            assertThat(given).hasSizeGreaterThan(60);
            for (JdbcJournal each : List.of(file, database)) {
                readAndErase(each, given);
            }
            loseTheConnection(server, database, given.get(0));
        }
        refuse();
        command();

        assertThat(watching.from)
                .as("everything logs")
                .anyMatch(name -> name.startsWith("org.drools"))
                .anyMatch(name -> name.startsWith("org.flywaydb"))
                .anyMatch(name -> name.startsWith("com.zaxxer.hikari"))
                .anyMatch(name -> name.startsWith("org.postgresql"))
                .anyMatch(name -> name.startsWith("org.sqlite"));
        assertThat(watching.seen.get()).isGreaterThan(10_000);
        assertThat(watching.found).isEmpty();
    }

    /** Everything that can be asked about every example client. */
    private List<Advice> advise(Journal journal) throws JsonProcessingException {
        List<Advice> given = new ArrayList<>();
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RULES)
                .journal(journal)
                .robustness(false)
                .build()) {
            for (String municipality : engine.municipalities()) {
                for (Scenario scenario : RULES.scenarios(municipality).scenarios()) {
                    ClientFile client = ClientFileJson.read(
                            recognisable(scenario.client(), given.size()), engine.vocabulary(municipality));
                    Advice advice = engine.advise(municipality, client);
                    given.add(advice);
                    journal.write(decision(advice));
                }
                ClientFile last = ClientFileJson.read(
                        recognisable(
                                RULES.scenarios(municipality).scenarios().get(0).client(), given.size()),
                        engine.vocabulary(municipality));
                engine.whyNot(municipality, last, "SOLL");
                engine.askNext(municipality, last);
                engine.whatIf(municipality, last, "SOLL");
            }
        }
        return given;
    }

    private static Decision decision(Advice advice) {
        return new Decision(
                advice.municipality(),
                advice.caseId(),
                advice.adviceId(),
                advice.asOf(),
                Decision.Verdict.SEEN_NOT_USED,
                List.of(),
                List.of(),
                "other",
                Optional.of("zqv was ziek"),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty());
    }

    private static void readAndErase(JdbcJournal journal, List<Advice> given) {
        for (String municipality : journal.municipalities()) {
            assertThat(journal.verify(municipality).findings()).isEmpty();
        }
        Advice one = given.get(0);
        try (Stream<Recorded> read = journal.read(
                Selection.of(one.municipality()).ofCase(one.caseId()).ofAdvice(one.adviceId()))) {
            assertThat(read).hasSize(2);
        }
        assertThat(journal.erase(one.municipality(), one.caseId(), "FG", "AVG")).isPresent();
    }

    private static void loseTheConnection(EmbeddedPostgres server, JdbcJournal journal, Advice advice)
            throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                    + " AND backend_type = 'client backend'");
            journal.write(decision(advice));
            statement.execute("ALTER TABLE gewogen_journal.content ADD CHECK (length(text) < 0) NOT VALID");
            assertThatThrownBy(() -> journal.write(decision(advice))).hasMessageNotContaining("zqv");
        }
    }

    /** Client files of which something is refused. */
    private static void refuse() {
        for (String wrong : List.of(
                "\"nationality\": \"zqv\"",
                "\"goal\": {\"type\": \"zqv\", \"description\": \"zqv 111222333\"}",
                "\"scores\": [{\"construct\": \"zqv\", \"value\": 7, \"source\": \"zqv\", \"measuredOn\": \"9999-02-31\"}]",
                "\"flags\": [\"zqv\"], \"flags\": [\"zqv\"]",
                "\"zqv\": [[[zqv")) {
            String file = "{\"schema\": \"client-file/1\", \"caseId\": \"zqv-refused\", \"asOf\": \"9026-03-01\", "
                    + wrong + "}";
            assertThatThrownBy(() -> ClientFileJson.read(file)).isInstanceOf(ClientFileException.class);
        }
    }

    /** The command line, with rules and a journal of its own. */
    private void command() throws Exception {
        Path client = Files.writeString(
                folder.resolve("zqv.json"), recognisable(ClientFile.of("somebody", LocalDate.of(2026, 3, 1)), 99));
        Path journal = folder.resolve("command.sqlite");
        assertThat(shell().run(
                                "advise",
                                "--municipality",
                                "dorp",
                                "--client",
                                client.toString(),
                                "--journal",
                                journal.toString())
                        .code())
                .isZero();
    }

    /** The same client, with a case, texts and days that occur nowhere else. */
    private static String recognisable(ClientFile client, int number) throws JsonProcessingException {
        ObjectNode file = (ObjectNode) JSON.readTree(ClientFileJson.line(client));
        ahead(file);
        file.put("caseId", "zqv-" + number);
        ObjectNode goal = file.path("goal").isObject() ? (ObjectNode) file.get("goal") : file.putObject("goal");
        goal.put("description", "zqv wens " + number);
        file.path("scores").forEach(score -> ((ObjectNode) score).put("instrument", "zqv gesprek " + number));
        return JSON.writeValueAsString(file);
    }

    private static void ahead(JsonNode node) {
        if (node instanceof ArrayNode list) {
            list.forEach(LogsTest::ahead);
        } else if (node instanceof ObjectNode fields) {
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                if (field.getValue().isTextual()
                        && DAY.matcher(field.getValue().asText()).matches()) {
                    LocalDate day = LocalDate.parse(field.getValue().asText());
                    field.setValue(JSON.getNodeFactory()
                            .textNode(day.plusYears(YEARS_AHEAD).toString()));
                } else {
                    ahead(field.getValue());
                }
            }
        }
    }

    /** Writes in both journals. */
    private record Both(Journal one, Journal other) implements Journal {

        @Override
        public void write(Entry entry) {
            one.write(entry);
            other.write(entry);
        }

        @Override
        public void keep(String digest, List<SourceFile> sources) {
            one.keep(digest, sources);
            other.keep(digest, sources);
        }

        @Override
        public Optional<List<SourceFile>> sources(String digest) {
            return one.sources(digest);
        }

        @Override
        public List<String> municipalities() {
            return one.municipalities();
        }

        @Override
        public Stream<Recorded> read(Selection selection) {
            return one.read(selection);
        }
    }
}
