package org.plumbline.audit.grade;

import java.time.LocalDate;
import org.plumbline.instrument.Question;

/**
 * A critical question answered "not evidenced" whose evidence may still come.
 *
 * @param until the last day
 */
public record LateEvidenceWanted(Question question, LocalDate until) {}
