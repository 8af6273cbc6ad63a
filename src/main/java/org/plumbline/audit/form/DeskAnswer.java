package org.plumbline.audit.form;

import java.time.Instant;

/**
 * An answer as it is stored.
 *
 * @param version to be handed back with the next save of the question
 * @param by who saved it last
 */
public record DeskAnswer(AnswerContent content, int version, String by, Instant at) {}
