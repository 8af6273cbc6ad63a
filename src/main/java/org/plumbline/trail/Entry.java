package org.plumbline.trail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Keys;

/**
 * One entry before it has a place in the chain.
 *
 * @param at to the millisecond, which every database keeps
 * @param actorId absent for the system itself and for nobody
 * @param address the network address the person signed in from, where there is one
 */
record Entry(
        Instant at,
        @Nullable UUID actorId,
        String actor,
        @Nullable String address,
        String action,
        String subject,
        String detail) {

    private static final int SUBJECT = 200;
    private static final int DETAIL = 2000;

    Entry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        subject = cut(subject, SUBJECT);
        detail = cut(detail, DETAIL);
    }

    /** The mark that ties the entry to its number and to the entry before it. */
    String mac(Keys keys, long seq, String previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeLong(seq);
            out.writeLong(at.toEpochMilli());
            write(out, actorId == null ? "" : actorId.toString());
            write(out, actor);
            write(out, address == null ? "" : address);
            write(out, action);
            write(out, subject);
            write(out, detail);
            write(out, previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(keys.mac("trail", bytes.toByteArray()));
    }

    /** Each field with its length before it, so that no two entries read alike. */
    private static void write(DataOutputStream out, String field) throws IOException {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
