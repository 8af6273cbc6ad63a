package org.plumbline.casefile;

import java.time.LocalDate;

/**
 * A worker whom the monthly data names on a case.
 *
 * @param workerId a pseudonym
 * @param first day of the first data that names the worker
 * @param last day of the last data that does
 * @param latest whether that is the latest data of the case
 */
public record WorkerSighting(String workerId, LocalDate first, LocalDate last, boolean latest) {}
