package org.plumbline.casefile.contract;

/** Where an event was learnt from. */
public enum EventSource {
    ANNEX_A,
    SSD,
    EVENTS_FILE,
    MANUAL
}
