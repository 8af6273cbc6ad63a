package org.plumbline.access;

import org.jspecify.annotations.Nullable;

/**
 * A team as screens show it.
 *
 * @param code the code that the council's workbooks use
 * @param name what people call it; the code until somebody names it
 * @param service the service or area that the team belongs to, where known
 */
public record TeamView(String code, String name, @Nullable String service) {}
