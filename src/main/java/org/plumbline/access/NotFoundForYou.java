package org.plumbline.access;

/** The record does not exist, or one may not see it: both answer alike. */
public class NotFoundForYou extends RuntimeException {

    /** Names the kind of record and the id that was asked for. */
    public NotFoundForYou(String kind, Object id) {
        super("There is no such " + kind + " (" + id + ")");
    }
}
