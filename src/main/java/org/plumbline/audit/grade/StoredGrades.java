package org.plumbline.audit.grade;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StoredGrades extends JpaRepository<StoredGrade, UUID> {

    List<StoredGrade> findByAuditIdOrderByNumber(UUID auditId);
}
