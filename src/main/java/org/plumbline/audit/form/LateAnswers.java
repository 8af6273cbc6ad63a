package org.plumbline.audit.form;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LateAnswers extends JpaRepository<LateAnswer, UUID> {

    List<LateAnswer> findByAuditId(UUID auditId);

    List<LateAnswer> findByAuditIdIn(Collection<UUID> auditIds);
}
