package org.plumbline.drift.contacts;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns of contacts. Days are calendar days unless named working days. */
public record ContactLimits(
        int signOffWorkingDays,
        int notifications,
        int notificationDays,
        int answerWorkingDays,
        int accumulationDays,
        int contacts,
        int manyContacts,
        int changedWorkingDays) {

    /** Reads them from the pack. */
    public static ContactLimits of(Parameters pack) {
        return new ContactLimits(
                pack.whole("drift.DD-06.sign-off"),
                pack.whole("drift.DD-07.notifications"),
                pack.whole("drift.DD-07.window"),
                pack.whole("drift.DD-07.answer"),
                pack.whole("drift.DD-08.window"),
                pack.whole("drift.DD-08.contacts"),
                pack.whole("drift.DD-08.many-contacts"),
                pack.whole("drift.DD-09.changed"));
    }
}
