package org.plumbline.casefile;

/** Turns numbers and names of the case system into pseudonyms. */
interface Pseudonymiser {

    /** The case id of a child, from the number in the case system. */
    String child(String systemPersonId);

    /** The id of a worker, from the name. */
    String worker(String name);
}
