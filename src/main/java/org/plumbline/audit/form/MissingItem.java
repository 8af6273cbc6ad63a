package org.plumbline.audit.form;

import org.jspecify.annotations.Nullable;

/**
 * Something that a draft still needs before its sign-off.
 *
 * @param theme code of the theme; absent for the immediate risk
 * @param question id of the question; absent for the immediate risk
 * @param text a sentence that says what to do
 */
public record MissingItem(@Nullable String theme, @Nullable String question, String text) {}
