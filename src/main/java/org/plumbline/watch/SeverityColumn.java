package org.plumbline.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Rows;
import org.plumbline.finding.Severity;

/** A severity in the database: its rank, so that lists sort by it and a new severity moves no stored one. */
public final class SeverityColumn {

    private static final int NONE = -1;

    private SeverityColumn() {}

    /** What is stored for a severity, or for none. */
    public static int stored(@Nullable Severity severity) {
        return severity == null ? NONE : severity.rank();
    }

    /** The severity of a column that always has one. */
    public static Severity of(ResultSet row, String column) throws SQLException {
        return Severity.ofRank(Rows.number(row, column));
    }

    /** The severity of a column that may hold none. */
    public static @Nullable Severity orNone(ResultSet row, String column) throws SQLException {
        int rank = Rows.number(row, column);
        return rank == NONE ? null : Severity.ofRank(rank);
    }
}
