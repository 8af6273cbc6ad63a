package org.plumbline.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GradeRows extends JpaRepository<StoredGrade, UUID> {

    List<StoredGrade> findByAuditIdOrderByNumber(UUID auditId);
}
