package org.plumbline.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OverrideRows extends JpaRepository<GradeOverride, UUID> {

    List<GradeOverride> findByAuditIdOrderByScope(UUID auditId);
}
