package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** Files as they were at one moment, such as those of the framework. Immutable; equal when all that is in it is. */
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

    /** A tree of files that were read before; a workbook is the Base64 of its bytes. */
    static CopiedTree of(List<SourceFile> read) {
        Map<String, SortedMap<String, Entry>> inside = new HashMap<>();
        CopiedTree tree = new CopiedTree(new HashMap<>(), new HashMap<>());
        for (SourceFile file : read) {
            byte[] content = DecisionTables.isWorkbook(file.path())
                    ? Base64.getDecoder().decode(file.content())
                    : file.content().getBytes(StandardCharsets.UTF_8);
            tree.files.put(file.path(), ByteBuffer.wrap(content));
            Entry entry = new Entry(file.path(), Kind.FILE);
            for (int slash = file.path().lastIndexOf('/');
                    slash > 0;
                    slash = entry.path().lastIndexOf('/')) {
                String folder = entry.path().substring(0, slash);
                inside.computeIfAbsent(folder, any -> new TreeMap<>()).put(entry.path(), entry);
                entry = new Entry(folder, Kind.FOLDER);
            }
        }
        inside.forEach((folder, entries) -> tree.folders.put(folder, List.copyOf(entries.values())));
        return tree;
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
