package org.plumbline.audit.alert;

import org.jspecify.annotations.Nullable;

/**
 * Which alerts of the register are asked for; what is absent narrows nothing.
 *
 * @param team code of the team that held the case when the sample was drawn
 */
public record RegisterFilter(
        @Nullable AlertState state, @Nullable String team) {

    /** Every alert. */
    public static final RegisterFilter ALL = new RegisterFilter(null, null);

    @Nullable
    Integer rank() {
        return state == null ? null : state.rank();
    }
}
