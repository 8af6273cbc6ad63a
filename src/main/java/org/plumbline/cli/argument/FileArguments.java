package org.plumbline.cli.argument;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses files that a job could not read or write, before it begins. */
public record FileArguments(CommandSpec spec) {

    /** Refuses what is no readable file. */
    public void readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no readable file " + file + ". Check the path and the rights.");
        }
    }

    /** Refuses one file for two results, or for a result and what it is made of. */
    public void different(List<Path> files) {
        if (files.stream()
                        .map(file -> file.toAbsolutePath().normalize())
                        .distinct()
                        .count()
                < files.size()) {
            throw new ParameterException(spec.commandLine(), "Name different files to read and to write.");
        }
    }

    /** Refuses a file whose folder takes none. */
    public void writable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "Nothing can be written to " + file + ". Name a file in a folder that exists.");
        }
    }
}
