package org.plumbline.database;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at a start that fails before the database is open what is wrong and what to do, instead of where in the code. */
final class StartFailures implements FailureAnalyzer {

    /** What is wrong, and what to try, a sentence each. */
    private record Advice(String problem, String whatToDo) {}

    private static final Advice IN_USE = new Advice(
            "The database is in use.",
            "Maybe Plumbline runs already with this folder, or a tool has the database open: stop it, or give this start a"
                    + " folder of its own with --plumbline.home.");
    private static final Advice DAMAGED = new Advice(
            "The file of the database is damaged.",
            "Maybe it was copied while Plumbline ran, or its disk was full: restore plumbline.mv.db and the folder keys from the"
                    + " same backup. Keep the damaged file.");
    private static final Advice NOT_WRITTEN = new Advice(
            "The database cannot be written in its folder.",
            "Maybe the folder of plumbline.home belongs to another user, or its disk is full.");
    private static final Advice NOT_WHOLE = new Advice(
            "The folder of the database has no whole path.",
            "Maybe plumbline.home begins with the name of a folder: write ./ before it, or the path from the root on.");
    private static final Advice UNREACHED = new Advice(
            "The server of the database does not answer.",
            "Maybe it does not run, or spring.datasource.url names another host, port or way to it.");
    private static final Advice UNKNOWN_USER = new Advice(
            "The database takes neither this user nor this password.",
            "Maybe spring.datasource.username and spring.datasource.password are those of another database.");
    private static final Advice NO_DATABASE = new Advice(
            "The server has no such database.",
            "Maybe it has still to be made there, or its name in spring.datasource.url is another.");
    private static final Advice OTHER_VERSION = new Advice(
            "The database was made by another version of Plumbline than this one.",
            "Maybe a newer version made it: start that one. Maybe it is the demonstration's: start with"
                    + " --spring.profiles.active=demo, or give this start a folder of its own with --plumbline.home.");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .map(StartFailures::advice)
                .filter(each -> each != null)
                .findFirst()
                .map(advice -> new FailureAnalysis(advice.problem(), advice.whatToDo(), failure))
                .orElse(null);
    }

    private static @Nullable Advice advice(Throwable failure) {
        return switch (failure) {
            case StartRefused refused -> new Advice(refused.problem(), refused.whatToDo());
            case FlywayValidateException other -> OTHER_VERSION;
            case MVStoreException file -> ofFile(file.getErrorCode());
            case SQLException answer -> ofAnswer(answer);
            default -> null;
        };
    }

    private static @Nullable Advice ofFile(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> IN_USE;
            case DataUtils.ERROR_FILE_CORRUPT -> DAMAGED;
            default -> null;
        };
    }

    private static @Nullable Advice ofAnswer(SQLException answer) {
        return switch (answer.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> IN_USE;
            case ErrorCode.FILE_CORRUPTED_1 -> DAMAGED;
            case ErrorCode.URL_RELATIVE_TO_CWD -> NOT_WHOLE;
            case ErrorCode.FILE_CREATION_FAILED_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.TRACE_FILE_ERROR_2 -> NOT_WRITTEN;
            default -> ofState(String.valueOf(answer.getSQLState()));
        };
    }

    /** By the states of the standard, and those of PostgreSQL. */
    private static @Nullable Advice ofState(String state) {
        if (state.startsWith("08")) {
            return UNREACHED;
        }
        return switch (state) {
            case "28000", "28P01" -> UNKNOWN_USER;
            case "3D000" -> NO_DATABASE;
            default -> null;
        };
    }
}
