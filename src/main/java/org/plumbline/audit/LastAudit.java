package org.plumbline.audit;

import java.time.Instant;
import org.plumbline.grading.Grade;

/** A case's audit and the grade it came to. */
record LastAudit(String caseId, Instant at, Grade grade) {}
