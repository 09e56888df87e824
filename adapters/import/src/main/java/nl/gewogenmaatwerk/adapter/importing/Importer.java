package nl.gewogenmaatwerk.adapter.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** TODO */
public final class Importer {

    private final Mapping mapping;
    private final ClientFileCheck check;

    private Importer(Mapping mapping, Vocabulary vocabulary) {
        this.mapping = mapping;
        this.check = new ClientFileCheck(vocabulary);
    }
}
