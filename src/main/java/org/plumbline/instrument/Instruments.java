package org.plumbline.instrument;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** The instruments of all packs; a past audit is read under the pack it was completed under. */
@Component
public class Instruments {

    private final RulePacks packs;
    private final Map<String, Instrument> byPack = new ConcurrentHashMap<>();

    Instruments(RulePacks packs) {
        this.packs = packs;
        current();
    }

    /** The instrument that new audits use. */
    public final Instrument current() {
        return byPack(packs.current().id());
    }

    /** The instrument of a pack. Throws when there is no such pack. */
    public final Instrument byPack(String id) {
        return byPack.computeIfAbsent(id, pack -> Instrument.of(packs.byId(pack)));
    }
}
