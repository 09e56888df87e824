package nl.gewogenmaatwerk.adapter.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gewogenmaatwerk.adapter.evaluation.CaseloadEvaluation;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Evaluations of the example caseload. */
final class Evaluations {

    private static final Path CASELOAD = Path.of("../../examples/evaluation/caseload.jsonl");
    private static final String MUNICIPALITY = "voorbeeld-doel-van-de-klant";

    /** Of all clients together. */
    static final Evaluation TOGETHER = of(400, false);

    /** Of three clients, with the picture of each. */
    static final Evaluation PICTURES = of(27, true);

    private Evaluations() {}

    /** The evaluation of all clients, with other pictures. */
    static Evaluation withPictures(List<Picture> pictures) {
        return new Evaluation(
                TOGETHER.municipality(),
                TOGETHER.from(),
                TOGETHER.to(),
                TOGETHER.atLeast(),
                TOGETHER.method(),
                TOGETHER.development(),
                TOGETHER.agreements(),
                TOGETHER.goals(),
                TOGETHER.effects(),
                TOGETHER.steps(),
                TOGETHER.outflow(),
                pictures);
    }

    private static Evaluation of(int lines, boolean isPictured) {
        try {
            Vocabulary words =
                    RuleSetFolder.bundled().read(MUNICIPALITY).framework().vocabulary();
            List<ClientFile> files = Files.readAllLines(CASELOAD).stream()
                    .limit(lines)
                    .map(ClientFileJson::read)
                    .toList();
            CaseloadEvaluation evaluation = CaseloadEvaluation.of(MUNICIPALITY, words);
            return (isPictured ? evaluation.withPictures() : evaluation).evaluate(files);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
