package org.plumbline.council.link;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.council.CouncilResult;
import org.plumbline.database.Rows;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council's own case system: where it opens a child's record. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
public class CaseSystem {

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    CaseSystem(JdbcClient jdbc, CurrentActor current, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** The address that counts now. */
    @Transactional(readOnly = true)
    public CaseSystemView now() {
        return newest();
    }

    private CaseSystemView newest() {
        return jdbc.sql("select template, set_at, set_by from case_system_link order by set_at desc"
                        + " fetch first 1 rows only")
                .query((row, n) -> new CaseSystemView(
                        row.getString("template"), row.getString("set_by"), Rows.instant(row, "set_at")))
                .optional()
                .orElse(CaseSystemView.NONE);
    }

    /** Sets the address; none takes the link off every screen. The same again changes nothing. */
    public CouncilResult set(String template) {
        String text = template.strip();
        Optional<String> problem = text.isEmpty() ? Optional.empty() : new LinkTemplate(text).problem();
        if (problem.isPresent()) {
            return CouncilResult.refused(problem.get());
        }
        if (!text.equals(newest().template())) {
            Instant now = clock.instant();
            jdbc.sql("insert into case_system_link (id, template, set_at, set_by) values (:id, :template, :at, :by)")
                    .param("id", UUID.randomUUID())
                    .param("template", text)
                    .param("at", Rows.stored(now))
                    .param("by", current.require().displayName())
                    .update();
            trail.record(TrailAction.CASE_SYSTEM_SET, "case system", text.isEmpty() ? "no address" : text);
        }
        return new CouncilResult.Done();
    }

    /** Where the case system opens the record of the number; empty while the council has set no address. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','SERVICE_HEAD')")
    public Optional<String> record(String number) {
        String template = newest().template();
        return template.isEmpty() ? Optional.empty() : Optional.of(new LinkTemplate(template).of(number));
    }
}
