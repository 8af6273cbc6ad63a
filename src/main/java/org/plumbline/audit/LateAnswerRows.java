package org.plumbline.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LateAnswerRows extends JpaRepository<LateAnswer, UUID> {

    List<LateAnswer> findByAuditId(UUID auditId);
}
