package org.plumbline.watch.flag;

import java.util.List;

/**
 * The first of the flags that a person has to know of.
 *
 * @param all how many there are
 */
public record FirstNotices(List<FlagNotice> flags, long all) {

    public FirstNotices {
        flags = List.copyOf(flags);
    }
}
