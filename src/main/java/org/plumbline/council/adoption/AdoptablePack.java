package org.plumbline.council.adoption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.RulePack;

/**
 * A rule pack of the product with what the council has decided of it.
 *
 * @param adopted whose standards its own numbers are, in a sentence
 * @param waiting the proposal that waits for a second person
 * @param mayBeProposed whether nobody has proposed or adopted it, and the person who asks may
 * @param waitsForMe whether the person who asks may agree to what waits
 * @param mayWithdraw whether the person who asks may take what waits off the table
 * @param history every proposal of this pack, also of other states of its files, the latest first
 */
public record AdoptablePack(
        RulePack pack,
        String adopted,
        @Nullable AdoptionView waiting,
        boolean mayBeProposed,
        boolean waitsForMe,
        boolean mayWithdraw,
        List<AdoptionView> history) {

    public AdoptablePack {
        history = List.copyOf(history);
    }
}
