package org.plumbline.audit.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Answers extends JpaRepository<Answer, UUID> {

    Optional<Answer> findByAuditIdAndQuestion(UUID auditId, String question);

    List<Answer> findByAuditId(UUID auditId);
}
