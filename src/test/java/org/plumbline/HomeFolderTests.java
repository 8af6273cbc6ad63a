package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class HomeFolderTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aNewFolderIsItsOwnersAloneAndTheFoldersAboveStayAsUsual() throws IOException {
        Path home = folder.resolve("srv/plumbline");

        assertThat(HomeFolder.keepToItsOwner(home)).isEmpty();

        assertThat(rights(home)).isEqualTo("rwx------");
        assertThat(HomeFolder.keepToItsOwner(home)).as("the next start").isEmpty();
        assertThat(rights(home.getParent())).isEqualTo(rights(Files.createDirectory(folder.resolve("usual"))));
    }

    @Test
    void aFolderOfAnEarlierVersionIsTakenFromOtherUsersAndTheLogSaysSo() throws IOException {
        Path home = open();
        Files.createFile(home.resolve("plumbline.mv.db"));
        Files.createDirectory(home.resolve("keys"));

        assertThat(HomeFolder.keepToItsOwner(home))
                .contains("Other users could read the folder %s until now; only its owner can from now on."
                        .formatted(home));

        assertThat(rights(home)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatHoldsSomethingElseStaysOpenAndTheLogSaysWhatToDo() throws IOException {
        Path home = open();
        Files.createFile(home.resolve("letters.txt"));

        assertThat(HomeFolder.keepToItsOwner(home))
                .get()
                .asString()
                .contains("Other users can read", "chmod 700 " + home);

        assertThat(rights(home)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void whereThereAreNoRightsTheLogSaysWhatToSeeTo() throws IOException {
        try (FileSystem other = FileSystems.newFileSystem(folder.resolve("other.zip"), Map.of("create", "true"))) {
            Path home = other.getPath("/data");

            assertThat(HomeFolder.keepToItsOwner(home))
                    .contains(
                            "The system of /data knows no rights of owner and others. See to it that only the user that"
                                    + " runs Plumbline can read it.");

            assertThat(home).isDirectory();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndLeftToTheDatabaseToRefuse() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(HomeFolder.keepToItsOwner(file.resolve("home")))
                .get()
                .asString()
                .contains("cannot be kept");
    }

    @Test
    void theStartKeepsTheFolderOfTheSettings() throws IOException {
        HomeFolder start = new HomeFolder();
        Path home = folder.resolve("data");
        start.setEnvironment(new MockEnvironment().withProperty("plumbline.home", home.toString()));

        start.postProcessBeanFactory(new DefaultListableBeanFactory());

        assertThat(rights(home)).isEqualTo("rwx------");
    }

    private Path open() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
