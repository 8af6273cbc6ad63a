package org.plumbline.matrix;

/** What a call comes to for a role. */
enum Outcome {
    /** The service does its work. */
    ALLOW,
    /** The role may never call it. */
    DENY,
    /** The role may call it, but the record answers as if it did not exist. */
    HIDDEN,
    /** The role sees the record, but a sentence says that it is not theirs to change. */
    REFUSED
}
