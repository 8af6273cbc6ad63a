package org.plumbline.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The contradictions frozen with each audit. */
interface ContradictionRows extends CrudRepository<AuditContradiction, UUID> {

    List<AuditContradiction> findByAuditIdOrderByCode(UUID auditId);
}
