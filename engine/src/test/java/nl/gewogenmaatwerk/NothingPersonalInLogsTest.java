package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is known about a person reaches no log, no console and no exception, whatever becomes of the advice. */
class NothingPersonalInLogsTest {

    private static final String MARKER = "zqpersoonlijk";
    private static final String BSN = "111222333";
    private static final LocalDate DAY = LocalDate.of(1987, 3, 13);
    private static final List<String> PERSONAL = Stream.concat(
                    Stream.of(MARKER, BSN, DAY.toString()), factsThatShowWhatTheyHold())
            .toList();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Lines lines = new Lines();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Random random = new Random(11);
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private Level before = Level.WARN;

    /** Keeps no line that is fine: a build says a lot. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> telling = Collections.synchronizedList(new ArrayList<>());
        private volatile long seen;

        @Override
        protected void append(ILoggingEvent event) {
            seen++;
            String line = event.getLoggerName() + " " + event.getFormattedMessage()
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            if (tells(line)) {
                telling.add(line);
            }
        }
    }

    @BeforeEach
    void listen() {
        PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(console);
        System.setErr(console);
        before = root.getLevel();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(before);
        root.detachAppender(lines);
        others.forEach(root::addAppender);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void adviceThatIsGivenTellsNothing() {
        RandomRules made = new RandomRules(random, true);
        List<String> rules = new ArrayList<>(made.concluding(20));
        rules.add(made.deriving());
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine = Draft.of(rules.toArray(String[]::new)).engine()) {
            for (int i = 0; i < 60; i++) {
                ClientFile client = marked(i % 2 == 0 ? clients.full() : clients.partial());
                assertThat(engine.advise(Draft.TOWN, client).caseId()).contains(MARKER);
                assertThat(engine.problems(Draft.TOWN, client)).isEmpty();
            }
        }
        assertNothingWasTold();
    }

    @Test
    void adviceThatIsRefusedTellsNothing() {
        try (AdviceEngine engine =
                Draft.of(Draft.arguing("plain", "Goal(type == 'JOB')", "TALK")).engine()) {
            for (ClientFile client : refused()) {
                ClientFileException refused =
                        catchThrowableOfType(ClientFileException.class, () -> engine.advise(Draft.TOWN, client));
                assertThat(told(refused)).noneMatch(NothingPersonalInLogsTest::tells);
                for (InputProblem problem : refused.problems()) {
                    assertThat(problem.toString()).doesNotContain(PERSONAL).doesNotContain("1987");
                }
            }
        }
        assertNothingWasTold();
    }

    @Test
    void adviceThatFailsTellsNothing() {
        String exploding =
                Draft.arguing("exploding", "PastIntervention($a : code)\n    PastIntervention(code == $a)", "WORK");
        try (AdviceEngine engine = Draft.of(exploding).engine()) {
            ClientFile client = marked(new RandomClients(random).full());
            List<PastIntervention> often = new ArrayList<>();
            for (int i = 0; i < 110; i++) {
                often.add(new PastIntervention(
                        "TALK", Optional.of(DAY), Optional.of(DAY), PastIntervention.Outcome.NO_CHANGE));
            }
            AdviceFailedException failed = catchThrowableOfType(
                    AdviceFailedException.class, () -> engine.advise(Draft.TOWN, with(client, often)));
            assertThat(told(failed)).noneMatch(NothingPersonalInLogsTest::tells);
        }
        assertNothingWasTold();
    }

    private void assertNothingWasTold() {
        assertThat(lines.seen).as("lines at TRACE").isPositive();
        assertThat(lines.telling).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(PERSONAL);
    }

    private static Stream<String> factsThatShowWhatTheyHold() {
        return Stream.of(Fact.class.getPermittedSubclasses())
                .filter(fact -> fact != Fact.ParameterFact.class)
                .map(fact -> fact.getSimpleName() + "[");
    }

    private static boolean tells(String line) {
        return PERSONAL.stream().anyMatch(line::contains);
    }

    private static List<String> told(Throwable thrown) {
        List<String> told = new ArrayList<>();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            told.add(each.toString());
            Stream.of(each.getSuppressed()).map(Throwable::toString).forEach(told::add);
        }
        assertThat(told).isNotEmpty();
        return told;
    }

    /** The same client, with something personal wherever words or days of one's own can stand. */
    private ClientFile marked(ClientFile file) {
        Goal goal = file.goal();
        return new ClientFile(
                MARKER + "-" + random.nextInt(1000),
                file.asOf(),
                new Goal(
                        goal.type(),
                        goal.ownedByClient(),
                        goal.clarity(),
                        goal.feasibility(),
                        goal.localDemand(),
                        goal.fittingWorkDemand(),
                        Optional.of("Ik wil " + MARKER + " worden.")),
                file.scores().stream()
                        .map(score ->
                                new Score(score.construct(), score.value(), score.source(), DAY, Optional.of(MARKER)))
                        .toList(),
                file.lifeDomains(),
                file.barriers(),
                file.situation(),
                file.flags(),
                file.interventions()
                        .map(all -> all.stream()
                                .map(past -> new PastIntervention(
                                        past.code(),
                                        Optional.of(DAY),
                                        past.endedOn(),
                                        past.outcome(),
                                        new FollowUp(
                                                Optional.of("courage"),
                                                Optional.of(new FollowUp.Expectation(Direction.STABLE, DAY)),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(MARKER))))
                                .toList()),
                file.incomplete(),
                Optional.of(List.of(new Step(Step.Kind.EXECUTION, Optional.of(DAY), Optional.empty()))),
                List.of(new Attainment(MARKER, Attainment.Scale.GAS6, 0, DAY, ScoreSource.CLIENT)));
    }

    private static ClientFile with(ClientFile file, List<PastIntervention> interventions) {
        return new ClientFile(
                file.caseId(),
                file.asOf(),
                file.goal(),
                file.scores(),
                file.lifeDomains(),
                file.barriers(),
                file.situation(),
                file.flags(),
                Optional.of(interventions));
    }

    /** Client files that are refused, each for something personal where it does not belong. */
    private List<ClientFile> refused() {
        LocalDate today = Town.TODAY;
        Goal bsnInGoal = new Goal(
                Optional.of(MARKER),
                Optional.empty(),
                OptionalInt.of(198_700),
                OptionalInt.empty(),
                Optional.of(MARKER),
                Optional.of(MARKER),
                Optional.of("Mijn nummer is " + BSN));
        return List.of(
                Client.someone().id(BSN).file(),
                Client.someone().id(MARKER + " met spaties").file(),
                Client.someone()
                        .id(MARKER)
                        .on(DAY)
                        .score("courage", 3, ScoreSource.CLIENT, today)
                        .file(),
                marked(Client.someone().score(MARKER, 3).file()),
                marked(Client.someone().goal(bsnInGoal).file()),
                Client.someone().goal(bsnInGoal).file(),
                marked(Client.someone().measured(MARKER, 3).file()),
                marked(Client.someone().barrier(MARKER, Severity.ACUTE).file()),
                marked(Client.someone().situation("colour", MARKER).file()),
                marked(Client.someone().situation("months", 198_700).file()),
                marked(Client.someone().flags(MARKER).file()),
                marked(Client.someone()
                        .tried(MARKER, PastIntervention.Outcome.NO_CHANGE)
                        .file()),
                Client.someone()
                        .tried(new PastIntervention(
                                "TALK",
                                Optional.of(DAY.plusDays(1)),
                                Optional.of(DAY),
                                PastIntervention.Outcome.NO_CHANGE))
                        .file(),
                Client.someone().id(MARKER).flags("STUDENT", "STUDENT", MARKER).file());
    }
}
