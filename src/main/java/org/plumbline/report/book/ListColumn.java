package org.plumbline.report.book;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list that leaves as a file.
 *
 * @param value words, a number or a day; none for an empty cell
 */
public record ListColumn<R>(String title, Function<R, @Nullable Object> value) {}
