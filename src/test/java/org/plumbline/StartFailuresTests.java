package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.database.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aDatabaseThatANewerVersionHasChangedIsRefused(CapturedOutput output) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(migrations.resolve("V9999__of_tomorrow.sql"), "create table of_tomorrow (id int);");
        String product = "classpath:db/migration";
        start("--spring.flyway.locations=" + product + ",filesystem:" + migrations);

        refused("--spring.flyway.locations=" + product);

        says(output, "made by another version of Plumbline", "Maybe a newer version made it");
    }

    @Test
    void theDatabaseOfTheDemonstrationIsRefusedByAnOrdinaryStart(CapturedOutput output) {
        start("--spring.flyway.locations=classpath:db/migration,classpath:db/demo");

        refused("--spring.flyway.locations=classpath:db/migration");

        says(output, "made by another version of Plumbline", "--spring.profiles.active=demo");
    }

    @Test
    void aFolderNamedWithoutItsPathIsRefused(CapturedOutput output) {
        refused("--plumbline.home=target/no-whole-path");

        says(output, "has no whole path", "write ./ before it");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused(CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("plumbline"));

        refused("--plumbline.home=" + file);

        says(output, file + " is no folder", "with --plumbline.home");
    }

    @Test
    void aSecondStartInTheSameFolderIsRefused(CapturedOutput output) {
        try (MVStore first = MVStore.open(folder.resolve("plumbline.mv.db").toString())) {
            first.commit();
            refused();
        }

        says(output, "The database is in use.", "Maybe Plumbline runs already with this folder");
    }

    @Test
    void aDamagedFileIsRefusedAndKept(CapturedOutput output) throws IOException {
        Path file = folder.resolve("plumbline.mv.db");
        byte[] damaged = "no database ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, damaged);

        refused();

        says(output, "The file of the database is damaged.", "restore plumbline.mv.db and the folder keys");
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void anotherPasswordIsRefused(CapturedOutput output) {
        start();

        refused("--spring.datasource.password=other");

        says(output, "takes neither this user nor this password", "spring.datasource.username");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidSo(CapturedOutput output) throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        refused("--spring.datasource.url=jdbc:postgresql://localhost:" + closed + "/plumbline");

        says(output, "The server of the database does not answer.", "spring.datasource.url");
    }

    @Test
    void aMissingKeyIsSaidInTheSameWay(CapturedOutput output) {
        assertThatThrownBy(() -> run(WithoutItsKey.class)).hasRootCauseInstanceOf(StartRefused.class);

        says(output, "The key is missing.", "Maybe it was not copied.");
    }

    private void start(String... settings) {
        run(WithADatabase.class, settings(settings));
    }

    private void refused(String... settings) {
        assertThat(catchThrowable(() -> start(settings))).isNotNull();
    }

    private static void run(Class<?> parts, String... settings) {
        SpringApplication product = new SpringApplication(parts);
        product.setWebApplicationType(WebApplicationType.NONE);
        product.run(settings).close();
    }

    /** With the test's own folder and a database in a file, unless they say otherwise. */
    private String[] settings(String... own) {
        return Stream.concat(
                        Stream.of(
                                        "--plumbline.home=" + folder,
                                        "--spring.datasource.url=jdbc:h2:file:${plumbline.home}/plumbline;WRITE_DELAY=0")
                                .filter(usual -> Arrays.stream(own).noneMatch(each -> isOfOneName(each, usual))),
                        Arrays.stream(own))
                .toArray(String[]::new);
    }

    private static boolean isOfOneName(String one, String other) {
        return one.split("=", 2)[0].equals(other.split("=", 2)[0]);
    }

    private static void says(CapturedOutput output, String problem, String whatToDo) {
        assertThat(output)
                .containsSubsequence("Description:", problem, "Action:", whatToDo)
                .doesNotContain("\tat ");
    }

    @Configuration(proxyBeanMethods = false)
    @Import({HomeFolder.class, UncleanShutdownRecovery.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class WithADatabase {}

    @Configuration(proxyBeanMethods = false)
    static class WithoutItsKey {

        @Bean
        String key() {
            throw new StartRefused("The key is missing.", "Maybe it was not copied.");
        }
    }
}
