package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** A folder inside a jar, read once: what is in a jar on the class path does not change. Immutable. */
final class JarTree implements FileTree {

    /** As much as any limit of a file allows: a file that is cut off would be taken for a whole one. */
    private static final int MOST_BYTES = 4 << 20;

    private final Map<String, byte[]> files;

    private JarTree(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Reads a folder out of the jar of a connection, and closes the jar. */
    static JarTree of(JarURLConnection connection, String folder) throws IOException {
        connection.setUseCaches(false);
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(folder + "/") && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length() + 1), in.readNBytes(MOST_BYTES + 1));
                    }
                }
            }
        }
        return new JarTree(files);
    }

    @Override
    public List<Entry> list(String folder) {
        TreeSet<String> paths = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.startsWith(folder + "/")) {
                int end = path.indexOf('/', folder.length() + 1);
                paths.add(end < 0 ? path : path.substring(0, end));
            }
        }
        return paths.stream()
                .map(path -> new Entry(path, files.containsKey(path) ? Kind.FILE : Kind.FOLDER))
                .toList();
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        byte[] content = files.get(path);
        if (content == null) {
            throw new NoSuchFileException(path);
        }
        return Arrays.copyOf(content, Math.min(most, content.length));
    }

    @Override
    public RuleSetSource.Watch watch(RuleSetSource.Listener listener) {
        return () -> {};
    }
}
