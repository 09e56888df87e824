package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium that opens pages and runs axe-core in them, over the DevTools protocol. Close it. Used by one thread. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 60;
    private static final String TAGS = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
    private static final String LOADED = "Page.loadEventFired";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final Incoming incoming = new Incoming();
    private final AtomicInteger last = new AtomicInteger();

    private Browser(Process process, URI page, HttpClient http) {
        this.process = process;
        this.socket = http.newWebSocketBuilder().buildAsync(page, incoming).join();
    }

    /** Starts a browser. Without one on this machine the test is skipped, or fails when {@code -Dbrowser.required=true}. */
    static Browser start(Path profile) throws Exception {
        Optional<Path> found = executable();
        if (Boolean.getBoolean("browser.required")) {
            assertThat(found)
                    .as("-Dbrowser.required=true, and no Chromium on the path")
                    .isPresent();
        }
        assumeTrue(
                found.isPresent(),
                "no Chromium on the path, so no page was checked; on Debian: apt-get install chromium");
        Process process = new ProcessBuilder(
                        found.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            HttpClient http = HttpClient.newHttpClient();
            String list = "http://127.0.0.1:" + port(profile, process) + "/json/list";
            JsonNode targets = JSON.readTree(
                    http.send(HttpRequest.newBuilder(URI.create(list)).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
            for (JsonNode target : targets) {
                if (target.path("type").asText().equals("page")) {
                    Browser browser = new Browser(
                            process,
                            URI.create(target.path("webSocketDebuggerUrl").asText()),
                            http);
                    browser.send("Page.enable", Map.of());
                    return browser;
                }
            }
            throw new IllegalStateException("the browser has no page");
        } catch (Exception broken) {
            process.destroyForcibly();
            throw broken;
        }
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String port(Path profile, Process process) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() >= 2) {
                    return lines.get(0);
                }
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the browser ended with " + process.exitValue());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the browser did not start");
    }

    /** Opens a page and waits until it is there. */
    void open(URI page) {
        CompletableFuture<Void> loaded = incoming.next(LOADED);
        send("Page.navigate", Map.of("url", page.toString()));
        await(loaded);
    }

    /** Shows pages in a window of this width. */
    void width(int pixels) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as to somebody who likes a dark screen, or a light one. */
    void dark(boolean dark) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What an expression is worth in the page. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        assertThat(answer.path("exceptionDetails").isMissingNode())
                .as(() -> answer.toString())
                .isTrue();
        return answer.path("result").path("value");
    }

    /** What axe-core finds in the page against WCAG 2.2 AA and its best practices: the rule, and the first place. */
    List<String> violations() {
        evaluate(axe());
        JsonNode found = evaluate("axe.run(document, {runOnly: " + TAGS
                + ", resultTypes: ['violations']}).then(all => all.violations.map("
                + "each => each.id + ' (' + each.nodes.length + '): ' + each.nodes[0].html))");
        List<String> violations = new ArrayList<>();
        found.forEach(each -> violations.add(each.asText()));
        return violations;
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = incoming.answer(id);
        try {
            String message = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
            await(socket.sendText(message, true));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JsonNode got = await(answer);
        assertThat(got.path("error").isMissingNode())
                .as(() -> method + ": " + got)
                .isTrue();
        return got.path("result");
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** What the browser says: answers by number, and events by name. Thread-safe. */
    private static final class Incoming implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final Map<String, CompletableFuture<Void>> events = new ConcurrentHashMap<>();
        private final StringBuilder text = new StringBuilder();

        CompletableFuture<JsonNode> answer(int id) {
            return answers.computeIfAbsent(id, each -> new CompletableFuture<>());
        }

        CompletableFuture<Void> next(String event) {
            CompletableFuture<Void> future = new CompletableFuture<>();
            events.put(event, future);
            return future;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
            text.append(data);
            if (whole) {
                heard(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void heard(String message) {
            try {
                JsonNode heard = JSON.readTree(message);
                if (heard.has("id")) {
                    answer(heard.path("id").asInt()).complete(heard);
                } else {
                    CompletableFuture<Void> awaited =
                            events.remove(heard.path("method").asText());
                    if (awaited != null) {
                        awaited.complete(null);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
