package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/**
 * Rule sets in a folder that holds {@code framework/} and {@code municipalities/}. Every call reads the files anew, so an edit is seen by the
 * next call. What is wrong in the files comes out as problems, all at once. Thread-safe.
 */
public final class RuleSetFolder implements RuleSetSource {

    private static final String BUNDLED = "nl/gewogenmaatwerk/rules";
    private static final String MARKER = "/framework/ruleset.yaml";

    /** The framework as it was read last: the same files give the same draft, for all municipalities. */
    private record Framework(CopiedTree files, LayerDraft draft) {}

    private final FileTree tree;
    private final FileLimits limits;
    private volatile Optional<Framework> last = Optional.empty();

    private RuleSetFolder(FileTree tree, FileLimits limits) {
        this.tree = tree;
        this.limits = limits;
    }

    /** The same rule sets, read with other limits. */
    public RuleSetFolder within(FileLimits others) {
        return new RuleSetFolder(tree, others);
    }

    /**
     * The rule sets in a folder on disk.
     *
     * @param folder the folder that holds {@code framework/} and {@code municipalities/}
     * @throws IllegalArgumentException when it is not a folder
     */
    public static RuleSetFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("not a folder: " + folder);
        }
        return new RuleSetFolder(new DirectoryTree(folder), FileLimits.standard());
    }

    /**
     * The rule sets on the class path: those of the jar {@code gewogen-rules}, also when it is a part of another jar.
     *
     * @throws IllegalStateException when they are not on the class path
     */
    public static RuleSetFolder bundled() {
        return bundled(Stream.of(
                        RuleSetFolder.class.getClassLoader(),
                        Thread.currentThread().getContextClassLoader())
                .flatMap(Stream::ofNullable)
                .toList());
    }

    static RuleSetFolder bundled(List<ClassLoader> loaders) {
        URL marker = loaders.stream()
                .map(loader -> loader.getResource(BUNDLED + MARKER))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule sets on the class path; add gewogen-rules"));
        try {
            return new RuleSetFolder(tree(marker), FileLimits.standard());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the rule sets on the class path cannot be read: " + marker, e);
        }
    }

    /**
     * The rule set of which these are the files, in memory: those of the framework and of one municipality or more, as a draft holds them. It
     * has no scenarios.
     *
     * @param files the files, such as a journal kept them; a workbook as the Base64 of its bytes
     * @throws IllegalArgumentException when a workbook is not Base64
     */
    public static RuleSetFolder of(List<SourceFile> files) {
        return new RuleSetFolder(CopiedTree.of(files), FileLimits.standard());
    }

    private static FileTree tree(URL marker) throws IOException, URISyntaxException {
        URLConnection connection = marker.openConnection();
        if (connection instanceof JarURLConnection jar) {
            String entry = jar.getEntryName();
            return JarTree.of(jar, entry.substring(0, entry.length() - MARKER.length()));
        }
        return new DirectoryTree(Path.of(marker.toURI()).resolve("../..").normalize());
    }

    /** All files in the folder. */
    FileTree tree() {
        return tree;
    }

    @Override
    public List<String> municipalities() {
        try {
            return tree.list(LayerFiles.MUNICIPALITIES).stream()
                    .filter(entry -> entry.kind() == FileTree.Kind.FOLDER && isId(entry.name()))
                    .map(FileTree.Entry::name)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public RuleSetDraft read(String municipality) {
        known(municipality);
        LayerDraft framework = framework();
        return new RuleSetDraft(framework, LayerReader.municipality(tree, municipality, framework, limits));
    }

    /** Comparing its files with those that were read last is much quicker than reading what they say. */
    private LayerDraft framework() {
        Optional<CopiedTree> files = CopiedTree.ofFramework(tree);
        if (files.isEmpty()) {
            return LayerReader.framework(tree, limits);
        }
        Optional<Framework> known = last;
        if (known.isEmpty() || !known.get().files.equals(files.get())) {
            known = Optional.of(new Framework(files.get(), LayerReader.framework(files.get(), limits)));
            last = known;
        }
        return known.get().draft;
    }

    /** A folder on disk is watched; what is in a jar does not change. */
    @Override
    public Watch watch(Listener listener) {
        return tree.watch(listener);
    }

    @Override
    public Scenarios scenarios(String municipality) {
        return new ScenarioReader(tree, municipality, read(municipality), limits).read();
    }

    @Override
    public Practices practice(String municipality) {
        return PracticeReader.read(tree, municipality, read(municipality), limits);
    }

    private void known(String municipality) {
        if (!isId(municipality)) {
            throw new IllegalArgumentException("a municipality is named with small letters, digits and dashes");
        }
        if (!municipalities().contains(municipality)) {
            throw new IllegalArgumentException("no such municipality: `" + municipality + "`");
        }
    }

    private static boolean isId(String name) {
        return Codes.ID.fits(name);
    }
}
