package org.plumbline.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that is written beside the one that it will replace, so that there is the whole of it or the one before. */
public final class UnfinishedFile implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final OutputStream out;

    public UnfinishedFile(Path file) throws IOException {
        this.file = file;
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        unfinished = Files.createTempFile(folder, ".plumbline-", ".part");
        out = Files.newOutputStream(unfinished);
    }

    /** Where it is written to. */
    public OutputStream out() {
        return out;
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        out.close();
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(unfinished);
    }
}
