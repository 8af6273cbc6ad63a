package org.plumbline.casefile.contract;

import org.jspecify.annotations.Nullable;

/** The code by which a team is known, whatever file names it. */
public final class TeamCode {

    /** The team of a case of which no file names one. */
    public static final String UNKNOWN = "Not recorded";

    private TeamCode() {}

    /**
     * A team as it can be written unquoted in the file of a frame, where it starts no formula either.
     *
     * @param written as the file has it; absent when it has none
     */
    public static String of(@Nullable String written) {
        String plain = written == null
                ? ""
                : written.replaceAll("[\",\\s]+", " ")
                        .replaceAll("^[=+@ -]+", "")
                        .strip();
        return plain.isEmpty() ? UNKNOWN : plain;
    }
}
