package org.plumbline.matrix;

/** How the record of a call stands to the caller. */
public enum Relation {
    /** The operation is not about one record. */
    ANY,
    /** A record of the caller's own team, or assigned to the caller: what is theirs by right. */
    OWN,
    /** A record of another team, not assigned to the caller. */
    OTHER
}
