package org.plumbline.audit.form;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The contradictions frozen with each audit. */
interface AuditContradictions extends CrudRepository<AuditContradiction, UUID> {

    List<AuditContradiction> findByAuditIdOrderByCode(UUID auditId);
}
