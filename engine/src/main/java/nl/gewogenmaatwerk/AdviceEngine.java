package nl.gewogenmaatwerk;

import java.util.List;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Gives weighed advice with its full rationale. */
public final class AdviceEngine implements AutoCloseable {
    private AdviceEngine() {}

    public static Builder builder() {
        return new Builder();
    }

    public List<String> municipalities() {
        throw new IllegalStateException();
    }

    public Advice advise(String municipality, ClientFile client) {
        throw new IllegalStateException();
    }

    public List<Problem> problems(String municipality) {
        throw new IllegalStateException();
    }

    public List<InputProblem> problems(String municipality, ClientFile client) {
        throw new IllegalStateException();
    }

    public Vocabulary vocabulary(String municipality) {
        throw new IllegalStateException();
    }

    @Override
    public void close() {}

    public static final class Builder {
        public Builder ruleSets(RuleSetSource source) {
            return this;
        }

        public Builder municipalities(String... only) {
            return this;
        }

        public AdviceEngine build() {
            return new AdviceEngine();
        }
    }
}
