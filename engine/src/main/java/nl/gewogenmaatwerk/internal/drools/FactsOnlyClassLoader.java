package nl.gewogenmaatwerk.internal.drools;

import java.io.InputStream;
import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that compiled rules can see: our facts, the recorder, Drools and the Java platform. */
final class FactsOnlyClassLoader extends ClassLoader {

    private static final List<String> VISIBLE = List.of(
            "java.", "org.drools.", "org.kie.", "nl.gewogenmaatwerk.internal.evaluate.", Recorder.class.getName());

    private final ClassLoader all;

    FactsOnlyClassLoader() {
        super(null);
        this.all = FactsOnlyClassLoader.class.getClassLoader();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (VISIBLE.stream().anyMatch(name::startsWith)) {
            return all.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isVisible(name) ? all.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isVisible(name) ? all.getResourceAsStream(name) : null;
    }

    private static boolean isVisible(String resource) {
        String name = resource.replace('/', '.');
        return VISIBLE.stream().anyMatch(name::startsWith);
    }
}
