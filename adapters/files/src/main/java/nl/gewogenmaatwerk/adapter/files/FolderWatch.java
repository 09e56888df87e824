package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder with rule sets in a thread of its own. The file system tells where something happens, which is quick but may be incomplete;
 * looking at size and time of all files now and then finds the rest, and does alone where the file system cannot tell. Something is told once
 * nothing has changed for a moment, so that saving a file is one change. Thread-safe.
 */
final class FolderWatch implements RuleSetSource.Watch {

    /** How long nothing must have happened before a change is told. */
    private static final Duration REST = Duration.ofMillis(300);

    /** When a change is told although it goes on. */
    private static final Duration UNREST = Duration.ofSeconds(3);

    /** How often all files are looked at when the file system tells of changes, and when it does not. */
    private static final Duration SELDOM = Duration.ofSeconds(10);

    private static final Duration OFTEN = Duration.ofSeconds(2);

    private static final int MAX_DEPTH = 8;

    /** More than all municipalities can have; what is beyond it is not watched. */
    private static final int MAX_ENTRIES = 500_000;

    /** What all municipalities share. No municipality has this name. */
    private static final String ALL = "";

    /** What there is to see of a file or folder from outside. */
    private record Sight(
            boolean folder,
            long size,
            long modified,
            @Nullable Object key) {}

    /** A folder of which the file system tells. @param file which one it is, since another can take its name */
    private record Told(WatchKey by, @Nullable Object file) {}

    private final Path root;
    private final RuleSetSource.Listener listener;
    private final Optional<WatchService> fileSystem;
    private final Map<Path, Told> told = new HashMap<>();
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private final Thread thread = new Thread(this::watch, "gewogen-watch");
    private boolean allTold;
    private Map<Path, Sight> seen;
    private volatile boolean closed;

    private FolderWatch(Path root, RuleSetSource.Listener listener, Optional<WatchService> fileSystem) {
        this.root = root;
        this.listener = listener;
        this.fileSystem = fileSystem;
        this.seen = look();
    }

    /** Starts to watch a folder that holds {@code framework/} and {@code municipalities/}. */
    static FolderWatch start(Path root, RuleSetSource.Listener listener) {
        Optional<WatchService> fileSystem;
        try {
            fileSystem = Optional.of(root.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException cannotTell) {
            fileSystem = Optional.empty();
        }
        return start(root, listener, fileSystem);
    }

    /** Starts with or without a file system that tells what happens. */
    static FolderWatch start(Path root, RuleSetSource.Listener listener, Optional<WatchService> fileSystem) {
        FolderWatch watch = new FolderWatch(root, listener, fileSystem);
        watch.thread.setDaemon(true);
        watch.thread.setContextClassLoader(FolderWatch.class.getClassLoader());
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            if (fileSystem.isPresent()) {
                fileSystem.get().close();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private void watch() {
        while (!closed) {
            try {
                await(allTold ? SELDOM : OFTEN);
                comeToRest();
                tell();
            } catch (InterruptedException | ClosedWatchServiceException stop) {
                return;
            } catch (RuntimeException | Error again) {
                // What was not told stays to be told after the next wait.
            }
        }
    }

    /** Waits until the file system tells something, at most so long. */
    private boolean await(Duration most) throws InterruptedException {
        if (fileSystem.isEmpty()) {
            Thread.sleep(most.toMillis());
            return false;
        }
        boolean happened = false;
        WatchKey key = fileSystem.get().poll(most.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            happened |= note(key);
            key = fileSystem.get().poll();
        }
        return happened;
    }

    private boolean note(WatchKey key) {
        Path folder = folders.get(key);
        if (folder == null && !key.isValid()) {
            // Of a folder that is gone: that was seen, or it would still be here.
            return false;
        }
        boolean happened = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
                changed.add(ALL);
                happened = true;
            } else {
                Optional<String> whose = whose(folder.resolve((Path) event.context()));
                whose.ifPresent(changed::add);
                happened |= whose.isPresent();
            }
        }
        key.reset();
        return happened;
    }

    /** Looks at the files until they stay as they are. */
    private void comeToRest() throws InterruptedException {
        long start = System.nanoTime();
        Map<Path, Sight> now = look();
        boolean atRest = changed.isEmpty() && now.equals(seen);
        while (!atRest && System.nanoTime() - start < UNREST.toNanos()) {
            boolean happened = await(REST);
            Map<Path, Sight> next = look();
            atRest = !happened && next.equals(now);
            now = next;
        }
        Set<Path> all = new HashSet<>(seen.keySet());
        all.addAll(now.keySet());
        for (Path path : all) {
            if (!Objects.equals(seen.get(path), now.get(path))) {
                whose(path).ifPresent(changed::add);
            }
        }
        seen = now;
    }

    private void tell() {
        if (changed.contains(ALL)) {
            listener.allChanged();
        } else {
            changed.forEach(listener::changed);
        }
        changed.clear();
    }

    /** The municipality that a path belongs to, or all; empty when it belongs to none. */
    private Optional<String> whose(Path path) {
        Path inside = root.relativize(path);
        String layer = inside.getName(0).toString();
        if (layer.equals("framework")) {
            return Optional.of(ALL);
        }
        if (!layer.equals(LayerFiles.MUNICIPALITIES)) {
            return Optional.empty();
        }
        return inside.getNameCount() == 1
                ? Optional.of(ALL)
                : Optional.of(inside.getName(1).toString()).filter(Codes.ID::fits);
    }

    /** All files and folders, and lets the file system tell of folders that are new. */
    private Map<Path, Sight> look() {
        Map<Path, Sight> all = new HashMap<>();
        allTold = fileSystem.isPresent() && listen(root, Optional.empty());
        for (String layer : Set.of("framework", LayerFiles.MUNICIPALITIES)) {
            try {
                Files.walkFileTree(
                        root.resolve(layer), EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new Looking(all));
            } catch (IOException goneMeanwhile) {
                // What is not seen has changed.
            }
        }
        told.entrySet().removeIf(each -> {
            boolean gone = !each.getKey().equals(root) && !all.containsKey(each.getKey());
            // A folder that got another name keeps its key.
            if (gone && folders.remove(each.getValue().by, each.getKey())) {
                each.getValue().by.cancel();
            }
            return gone;
        });
        return all;
    }

    private final class Looking extends SimpleFileVisitor<Path> {
        private final Map<Path, Sight> all;

        Looking(Map<Path, Sight> all) {
            this.all = all;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            all.put(folder, new Sight(true, 0, 0, attributes.fileKey()));
            allTold &= fileSystem.isPresent() && listen(folder, Optional.ofNullable(attributes.fileKey()));
            return all.size() < MAX_ENTRIES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            all.put(
                    file,
                    new Sight(
                            false,
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            attributes.fileKey()));
            return all.size() < MAX_ENTRIES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException goneMeanwhile) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Whether the file system tells of a folder. */
    private boolean listen(Path folder, Optional<Object> file) {
        Told known = told.get(folder);
        if (known != null && known.by.isValid() && Objects.equals(known.file, file.orElse(null))) {
            return true;
        }
        try {
            WatchKey key = folder.register(
                    fileSystem.orElseThrow(),
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            told.put(folder, new Told(key, file.orElse(null)));
            folders.put(key, folder);
            return true;
        } catch (IOException cannotTell) {
            return false;
        }
    }
}
