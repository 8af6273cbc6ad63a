package org.plumbline.council.identity;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Who the council is.
 *
 * @param name such as "Northshire County Council"; absent until somebody has said
 * @param code with which the short codes of new cases begin; absent until somebody has said
 * @param logo a picture as a data address that can stand in a page
 * @param sweepAt English time of the nightly sweep; absent where the settings of the installation say it
 */
public record CouncilView(
        @Nullable String name,
        @Nullable String code,
        @Nullable String logo,
        @Nullable LocalTime sweepAt) {

    static final CouncilView UNKNOWN = new CouncilView(null, null, null, null);

    /** What stands where the council would: its name, or nothing. */
    public String named() {
        return name == null ? "" : name;
    }

    CouncilView or(CouncilView settings) {
        return new CouncilView(name == null ? settings.name : name, code == null ? settings.code : code, logo, sweepAt);
    }
}
