package org.plumbline.ui;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault of ours that a person met. The id is in the log beside the cause, and on the screen alone.
 *
 * @param id eight characters to quote
 */
public record Fault(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    static final String TITLE = "Something went wrong on our side";

    /** Logs the cause under a new id. */
    public static Fault of(Throwable cause) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("Fault {}", id, cause);
        return new Fault(id);
    }

    /** What the person reads. */
    public String sentence() {
        return "Everything marked as saved is kept. Try again; if it happens again, tell your system administrator "
                + "this number: " + id;
    }
}
