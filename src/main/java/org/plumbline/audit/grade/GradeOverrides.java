package org.plumbline.audit.grade;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GradeOverrides extends JpaRepository<GradeOverride, UUID> {

    List<GradeOverride> findByAuditIdOrderByScope(UUID auditId);
}
