package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTests {

    @TempDir
    private Path home;

    @Test
    void aKeyIsMadeOnceAndReadByItsOwnerAlone() throws IOException {
        byte[] first = new Keys(home).mac("trail", "text");
        byte[] second = new Keys(home).mac("trail", "text");

        Path file = home.resolve("keys/trail.key");
        assertThat(second).isEqualTo(first).hasSize(32);
        assertThat(Files.readAllBytes(file)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void keysOfDifferentNamesDiffer() {
        Keys keys = new Keys(home);

        assertThat(keys.mac("trail", "text")).isNotEqualTo(keys.mac("pseudonym", "text"));
    }

    @Test
    void aKeyThatWasCutShortIsRefused() throws IOException {
        Files.createDirectories(home.resolve("keys"));
        Files.write(home.resolve("keys/trail.key"), new byte[31]);

        assertThatThrownBy(() -> new Keys(home).mac("trail", "text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has not 32 bytes (31)");
    }

    @Test
    void aWorkersReferenceMeetsItselfWhateverItsCaseAndBlanks() {
        Pseudonyms pseudonyms = new Pseudonyms(new Keys(home));

        assertThat(pseudonyms.worker(" SW  104"))
                .isEqualTo(pseudonyms.worker("sw 104"))
                .hasSize(16);
        assertThat(pseudonyms.worker("104")).isNotEqualTo(pseudonyms.child("104"));
    }
}
