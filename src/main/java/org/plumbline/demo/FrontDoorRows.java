package org.plumbline.demo;

import static org.plumbline.demo.Extract.cells;
import static org.plumbline.demo.Extract.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of lists 1 to 5: contacts, early help, referrals, assessments, enquiries. */
final class FrontDoorRows {

    private FrontDoorRows() {}

    static Map<Integer, List<@Nullable Object[]>> of(Child child, Window window) {
        return Map.of(
                1, contacts(child.life(), window),
                2, earlyHelp(child.life(), window),
                3, referrals(child.life(), window),
                4, assessments(child, window),
                5, enquiries(child, window));
    }

    private static List<@Nullable Object[]> contacts(Life life, Window window) {
        return life.contacts.stream()
                .filter(it -> window.isRecent(it.on()))
                .map(it -> cells(it.on(), it.source()))
                .toList();
    }

    private static List<@Nullable Object[]> earlyHelp(Life life, Window window) {
        return life.earlyHelp.stream()
                .filter(it -> window.covers(it.start(), it.end()) || window.isRecent(it.start()))
                .map(it -> cells(it.start(), window.ifKnown(it.end()), it.organisation()))
                .toList();
    }

    private static List<@Nullable Object[]> referrals(Life life, Window window) {
        int before = window.inYearBeforeLatest(life.referrals.stream()
                .map(Life.Referral::on)
                .filter(window::knows)
                .toList());
        return life.referrals.stream()
                .filter(it -> window.isRecent(it.on()))
                .map(it -> {
                    Life.Desk desk = life.deskOn(it.on());
                    return cells(it.on(), it.source(), yes(it.noFurtherAction()), before, desk.team(), desk.worker());
                })
                .toList();
    }

    private static List<@Nullable Object[]> assessments(Child child, Window window) {
        return child.life().assessments.stream()
                .filter(it -> window.covers(it.start(), it.authorised()) || window.isRecent(it.start()))
                .map(it -> {
                    LocalDate authorised = window.ifKnown(it.authorised());
                    Life.Desk desk = child.life().deskOn(it.start());
                    return cells(
                            yes(child.disabled()),
                            it.start(),
                            "a) Yes",
                            authorised,
                            yes(authorised, it.needed()),
                            desk.team(),
                            desk.worker());
                })
                .toList();
    }

    private static List<@Nullable Object[]> enquiries(Child child, Window window) {
        List<Life.Enquiry> held = child.life().enquiries.stream()
                .filter(it -> window.knows(it.strategy()))
                .toList();
        List<LocalDate> strategies = held.stream().map(Life.Enquiry::strategy).toList();
        List<LocalDate> conferences = held.stream()
                .map(Life.Enquiry::conference)
                .filter(Objects::nonNull)
                .toList();
        LocalDate latest = window.latest(strategies);
        return held.stream()
                .filter(it -> window.isRecent(it.strategy()))
                .map(it -> {
                    LocalDate conference = window.ifKnown(it.conference());
                    Life.Desk desk = child.life().deskOn(it.strategy());
                    return cells(
                            yes(child.disabled()),
                            it.strategy(),
                            yes(window.ifKnown(it.decided()), it.conferenceUnnecessary()),
                            conference,
                            yes(conference, it.plan()),
                            window.inYearBeforeLatest(strategies),
                            latest == null ? 0 : window.inYearBefore(conferences, latest),
                            desk.team(),
                            desk.worker());
                })
                .toList();
    }
}
