package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** The framework as it was at one moment, with the names of the municipalities. Immutable; equal when all that is in it is. */
record CopiedTree(Map<String, List<FileTree.Entry>> folders, Map<String, ByteBuffer> files) implements FileTree {

    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILE_BYTES = 4 * 1024 * 1024;
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /** A copy; empty when something in it cannot be read or is bigger than what is worth keeping. */
    static Optional<CopiedTree> ofFramework(FileTree tree) {
        try {
            CopiedTree copy = new CopiedTree(new HashMap<>(), new HashMap<>());
            copy.folders.put(LayerFiles.MUNICIPALITIES, tree.list(LayerFiles.MUNICIPALITIES));
            return copy.add(tree, "framework", 1) ? Optional.of(copy) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean add(FileTree tree, String folder, int depth) throws IOException {
        List<Entry> entries = tree.list(folder);
        folders.put(folder, entries);
        for (Entry entry : entries) {
            if (entry.kind() == Kind.FOLDER) {
                if (depth >= MAX_DEPTH || !add(tree, entry.path(), depth + 1)) {
                    return false;
                }
            } else if (entry.kind() == Kind.FILE) {
                byte[] content = tree.read(entry.path(), MAX_FILE_BYTES);
                files.put(entry.path(), ByteBuffer.wrap(content));
                if (content.length == MAX_FILE_BYTES || bytes() > MAX_BYTES) {
                    return false;
                }
            }
        }
        return true;
    }

    private long bytes() {
        return files.values().stream().mapToLong(ByteBuffer::capacity).sum();
    }

    @Override
    public List<Entry> list(String folder) {
        return folders.getOrDefault(folder, List.of());
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        ByteBuffer content = files.get(path);
        if (content == null) {
            throw new NoSuchFileException(path);
        }
        return Arrays.copyOf(content.array(), Math.min(most, content.capacity()));
    }

    @Override
    public RuleSetSource.Watch watch(RuleSetSource.Listener listener) {
        return () -> {};
    }
}
