package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with the files of a job, each with file, line and a sentence that says what to do. */
final class InputErrors {

    private record InputError(String file, long line, String sentence) {}

    private final List<InputError> errors = new ArrayList<>();

    void add(Path file, long line, String sentence) {
        errors.add(new InputError(file.toString(), line, sentence));
    }

    boolean any() {
        return !errors.isEmpty();
    }

    /** One line for each error, by file in the order in which they were read, then by line. */
    void print(PrintWriter out) {
        List<String> files = errors.stream().map(InputError::file).distinct().toList();
        errors.stream()
                .sorted(Comparator.comparingInt((InputError error) -> files.indexOf(error.file()))
                        .thenComparingLong(InputError::line))
                .forEach(error -> out.println(error.file() + ":" + error.line() + ": " + error.sentence()));
        out.println(
                errors.size() == 1 ? "1 error; nothing was written." : errors.size() + " errors; nothing was written.");
        out.flush();
    }
}
