package org.plumbline.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.database.Rows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when the data on the cases are older than the council allows for work with them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','DATA_ADMINISTRATOR')")
public class DataAge {

    /**
     * How old the data are.
     *
     * @param asAt the day whose state the latest import in force shows
     * @param days since then
     * @param tooOld whether that is more than the council allows
     */
    public record LatestData(LocalDate asAt, long days, boolean tooOld) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int allowed;

    /**
     * @param allowed days that the data may be old
     */
    DataAge(JdbcClient jdbc, Clock clock, @Value("${plumbline.data.days-allowed:14}") int allowed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.allowed = allowed;
    }

    /** The data, when they are too old; empty as well where nothing was imported yet. */
    public Optional<LatestData> tooOld() {
        return read().filter(LatestData::tooOld);
    }

    /** The data, however old; empty where nothing was imported yet. It names no case. */
    @PreAuthorize("hasAnyRole('DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')")
    public Optional<LatestData> latest() {
        return read();
    }

    private Optional<LatestData> read() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("select max(as_at) as as_at from case_import where undone_at is null")
                .query((row, n) -> Optional.ofNullable(Rows.dateOrNone(row, "as_at")))
                .single()
                .map(asAt -> latest(asAt, ChronoUnit.DAYS.between(asAt, today)));
    }

    private LatestData latest(LocalDate asAt, long days) {
        return new LatestData(asAt, days, days > allowed);
    }
}
