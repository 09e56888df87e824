package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON that tests start from. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The example of a client file in the contract, to be changed. */
    static ObjectNode contractExample() {
        return object(contract("client-file.json"));
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example of the contract. */
    static String contract(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/contract", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
