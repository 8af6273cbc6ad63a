package org.plumbline.audit.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.People;
import org.springframework.stereotype.Component;

/** The people who audit: practice supervisors and independent auditors. */
@Component
public class Auditors {

    private final People people;

    Auditors(People people) {
        this.people = people;
    }

    public List<Actor> all() {
        return people.holding(AuditProcess.AUDITORS);
    }

    public Optional<Actor> find(UUID id) {
        return all().stream().filter(auditor -> auditor.userId().equals(id)).findFirst();
    }
}
