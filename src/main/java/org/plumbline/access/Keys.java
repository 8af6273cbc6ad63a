package org.plumbline.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.database.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Named secret keys of 32 random bytes, each a file in {@code ${plumbline.home}/keys} that only the owner can read. A
 * key is made when it is first asked for, beside the database and never in it.
 */
@Component
public class Keys {

    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Path folder;
    private final ConcurrentMap<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    /** Keys in the folder {@code keys} of the product's home. */
    public Keys(@Value("${plumbline.home}") Path home) {
        this.folder = home.resolve("keys");
    }

    /** The HMAC-SHA-256 of the bytes under the named key: 32 bytes. */
    public byte[] mac(String name, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.computeIfAbsent(name, this::readOrCreate));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available (key " + name + ")", e);
        }
    }

    /** The HMAC-SHA-256 of the text in UTF-8 under the named key: 32 bytes. */
    public byte[] mac(String name, String message) {
        return mac(name, message.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the key's file is there already. */
    boolean exists(String name) {
        return Files.exists(file(name));
    }

    private SecretKeySpec readOrCreate(String name) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new StartRefused(
                        "The key in " + file + " has not 32 bytes (" + bytes.length + ").",
                        "Maybe it was cut short when it was copied: restore it from the backup.");
            }
            return new SecretKeySpec(bytes, ALGORITHM);
        } catch (IOException e) {
            throw new StartRefused(
                    "The key in " + file + " cannot be read or written (" + e + ").",
                    "Maybe the folder of plumbline.home belongs to another user, or its disk is full.");
        }
    }

    private void create(Path file) throws IOException {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(folder.getParent() == null ? folder : folder.getParent());
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, ownerOnly("rwx------"));
        }
        try {
            Files.createFile(file, ownerOnly("rw-------"));
            Files.write(file, bytes, StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException e) {
            // Another process made the key between our look and our write: its key counts.
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".key");
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
