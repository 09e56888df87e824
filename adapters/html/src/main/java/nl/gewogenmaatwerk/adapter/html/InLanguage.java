package nl.gewogenmaatwerk.adapter.html;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows a template texts and days in one language, and of everything else only the components of records, lists and maps. Thread-safe. */
final class InLanguage extends DefaultObjectWrapper {

    private final Language language;

    InLanguage(Language language) {
        super(Configuration.VERSION_2_3_34);
        this.language = language;
    }

    @Override
    protected @Nullable TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Text text) {
            return new SimpleScalar(text.in(language));
        }
        if (value instanceof LocalDate day) {
            return new SimpleScalar(Dates.of(day).in(language));
        }
        if (value instanceof Enum<?> code) {
            return new SimpleScalar(code.name());
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Record components) {
            return new SimpleHash(components(components), this);
        }
        throw new TemplateModelException("a template does not read a " + value.getClass());
    }

    private static Map<String, Object> components(Record values) throws TemplateModelException {
        Map<String, Object> components = new HashMap<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(values));
            } catch (ReflectiveOperationException hidden) {
                throw new TemplateModelException("a template cannot read a " + values.getClass(), hidden);
            }
        }
        return components;
    }
}
