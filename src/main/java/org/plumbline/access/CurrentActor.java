package org.plumbline.access;

import java.util.Optional;

/** Tells who is acting. A bean of this type is injected wherever a record policy needs the person. */
public interface CurrentActor {

    /**
     * The person signed in.
     *
     * @throws IllegalStateException when nobody is
     */
    default Actor require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in (no actor on this thread)"));
    }

    /** The person signed in, empty for the system itself and for nobody. */
    Optional<Actor> find();
}
