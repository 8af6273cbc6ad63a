package org.plumbline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** A stretch of a text, the end not included. */
record Span(int from, int to) {

    String of(String text) {
        return text.substring(from, to);
    }

    /** Without the blanks at both ends. */
    Span stripped(String text) {
        String all = of(text);
        int start = from + all.length() - all.stripLeading().length();
        return new Span(start, start + all.strip().length());
    }

    /** The stretch inside the bracket that opens at the offset. */
    static Span inside(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i = next(text, i)) {
            depth += "([{".indexOf(text.charAt(i)) >= 0 ? 1 : ")]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return new Span(open + 1, i);
            }
        }
        throw new IllegalArgumentException("A bracket is not closed (" + text.substring(open) + ")");
    }

    /**
     * The parts between separators that stand in no bracket and no quotes; one part where there is none.
     *
     * @param separator the length of the separator at the offset of the text, 0 where there is none
     */
    List<Span> split(String text, ToIntBiFunction<String, Integer> separator) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i = next(text, i)) {
            depth += "([{".indexOf(text.charAt(i)) >= 0 ? 1 : ")]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            int length = depth == 0 ? separator.applyAsInt(text, i) : 0;
            if (length > 0) {
                parts.add(new Span(start, i).stripped(text));
                start = i + length;
            }
        }
        parts.add(new Span(start, to).stripped(text));
        return parts;
    }

    /** The offset after the letter, or after the quotes that begin with it. */
    private static int next(String text, int at) {
        return text.charAt(at) == '"' ? text.indexOf('"', at + 1) + 1 : at + 1;
    }
}
