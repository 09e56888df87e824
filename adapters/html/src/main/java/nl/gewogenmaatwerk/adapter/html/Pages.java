package nl.gewogenmaatwerk.adapter.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.gewogenmaatwerk.text.Language;

/**
 * Fills templates of the class path, with {@code layout.ftlh} around them and {@code style.css} beside them. Every value is escaped, and a
 * template can do nothing but read the values that it is given. Immutable and thread-safe.
 */
final class Pages {

    /** The name of the one stylesheet. */
    static final String STYLE = "style.css";

    private static final Map<Language, Pages> ALL = new EnumMap<>(Map.of(
            Language.NL, new Pages(Language.NL),
            Language.EN, new Pages(Language.EN)));

    private final Configuration templates;
    private final Language language;

    private Pages(Language language) {
        this.language = language;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(Pages.class, ""));
        templates.setLocalizedLookup(false);
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setFallbackOnNullLoopVariable(false);
        templates.setObjectWrapper(new InLanguage(language));
    }

    /** The pages in a language. */
    static Pages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** A page. @param template its name, without the ending @param values what the template reads */
    String page(String template, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("lang", language.name().toLowerCase(Locale.ROOT));
        model.put("say", Label.in(language));
        model.put("fill", (TemplateMethodModelEx) Pages::filled);
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template + ".ftlh").process(model, page);
        } catch (IOException | TemplateException broken) {
            throw new IllegalStateException("the template " + template + " cannot be filled", broken);
        }
        return page.toString();
    }

    /** A text with its blanks filled in. */
    private static String filled(List<?> arguments) throws TemplateModelException {
        List<Object> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(
                    argument instanceof TemplateNumberModel number
                            ? number.getAsNumber()
                            : ((TemplateScalarModel) argument).getAsString());
        }
        return String.format(Locale.ROOT, texts.remove(0).toString(), texts.toArray());
    }

    /** The stylesheet. */
    static String style() {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes files into a folder, which is made when it is not there. Other files in it are left alone; a link of the same name is replaced, not followed. @return the files, in the given order */
    static List<Path> write(Map<String, String> contents, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> content : contents.entrySet()) {
            Path file = folder.resolve(content.getKey());
            if (Files.isSymbolicLink(file)) {
                // What it points at is somebody else's.
                Files.delete(file);
            }
            Files.writeString(file, content.getValue());
            written.add(file);
        }
        return List.copyOf(written);
    }
}
