package nl.gewogenmaatwerk.adapter.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.adapter.json.document.ClientFindings;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.adapter.json.document.Findings;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Reads and writes client files as {@code client-file/1}. A file with a problem is refused as a whole, with all its problems at once. With a
 * vocabulary, that includes codes and values that the vocabulary does not have; without one, only whoever uses the client file finds those.
 * Thread-safe.
 */
public final class ClientFileJson {

    /** The version of the document that this class reads and writes. */
    public static final String SCHEMA = "client-file/1";

    private static final DocumentReader READER = DocumentReader.json();

    private ClientFileJson() {}

    /**
     * Reads a file, whatever its codes are.
     *
     * @throws ClientFileException  when it is refused
     * @throws UncheckedIOException when it cannot be opened or read
     */
    public static ClientFile read(Path file) {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file that fits a vocabulary.
     *
     * @throws ClientFileException  when it is refused
     * @throws UncheckedIOException when it cannot be opened or read
     */
    public static ClientFile read(Path file, Vocabulary vocabulary) {
        return read(file, Optional.of(vocabulary));
    }

    /**
     * Reads a document from a stream, which stays open, whatever its codes are.
     *
     * @throws ClientFileException  when it is refused
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static ClientFile read(InputStream in) {
        return read(in, Optional.empty());
    }

    /**
     * Reads a document that fits a vocabulary from a stream, which stays open.
     *
     * @throws ClientFileException  when it is refused
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static ClientFile read(InputStream in, Vocabulary vocabulary) {
        return read(in, Optional.of(vocabulary));
    }

    /**
     * Reads a document in UTF-8, whatever its codes are.
     *
     * @throws ClientFileException when it is refused
     */
    public static ClientFile read(byte[] content) {
        return read(new ByteArrayInputStream(content), Optional.empty());
    }

    /**
     * Reads a document in UTF-8 that fits a vocabulary.
     *
     * @throws ClientFileException when it is refused
     */
    public static ClientFile read(byte[] content, Vocabulary vocabulary) {
        return read(new ByteArrayInputStream(content), Optional.of(vocabulary));
    }

    /**
     * Reads a document, such as a line of a caseload, whatever its codes are.
     *
     * @throws ClientFileException when it is refused
     */
    public static ClientFile read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document that fits a vocabulary, such as a line of a caseload.
     *
     * @throws ClientFileException when it is refused
     */
    public static ClientFile read(String content, Vocabulary vocabulary) {
        return read(content.getBytes(StandardCharsets.UTF_8), vocabulary);
    }

    /**
     * Reads a client out of a part of a document, such as the client of a scenario: the fields of a client file, of which {@code schema} may
     * be left out. Codes may be any.
     *
     * @param client   the part of the document
     * @param findings takes everything that is wrong, where it stands in the document
     * @return the client; empty when something is wrong with it
     */
    public static Optional<ClientFile> read(Node client, Findings findings) {
        return new ClientFileReader(new ClientFileFindings(findings), Optional.empty()).read(client, false);
    }

    /**
     * Reads a client that fits a vocabulary out of a part of a document: the fields of a client file, of which {@code schema} may be left out.
     *
     * @param client     the part of the document
     * @param vocabulary the codes and values that it may use
     * @param findings   takes everything that is wrong, where it stands in the document
     * @return the client; empty when something is wrong with it
     */
    public static Optional<ClientFile> read(Node client, Vocabulary vocabulary, Findings findings) {
        return new ClientFileReader(new ClientFileFindings(findings), Optional.of(vocabulary)).read(client, false);
    }

    private static ClientFile read(Path file, Optional<Vocabulary> vocabulary) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClientFile read(InputStream in, Optional<Vocabulary> vocabulary) {
        ClientFindings told = new ClientFindings();
        ClientFileFindings findings = new ClientFileFindings(told);
        try {
            return READER.read(in, findings)
                    .flatMap(document -> new ClientFileReader(findings, vocabulary).read(document, true))
                    .orElseThrow(() -> new ClientFileException(told.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client file as an indented document, without a line end after it. What was not asked is left out. */
    public static String write(ClientFile file) {
        return Layout.PRETTY.of(json -> new ClientFileWriter(json).write(file));
    }

    /** A client file on one line, without a line end after it. What was not asked is left out. */
    public static String line(ClientFile file) {
        return Layout.LINE.of(json -> new ClientFileWriter(json).write(file));
    }
}
