package org.plumbline.audit.form;

import java.time.LocalDate;

/**
 * What an earlier audit of the same case wrote under a question: the words, not the answer, so that nobody is led by it.
 *
 * @param question its id
 * @param reference of that audit
 * @param signedOff the day on which it was signed off
 * @param where where in the record; blank where nothing was said
 */
public record EarlierText(String question, String reference, LocalDate signedOff, String evidence, String where) {}
