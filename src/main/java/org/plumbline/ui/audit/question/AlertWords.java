package org.plumbline.ui.audit.question;

import java.time.Duration;
import java.time.Instant;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.calendar.EnglishDates;

/** What an alert of the head of service says and where it is now, in sentences. */
public final class AlertWords {

    private AlertWords() {}

    /** Such as "The head of service was alerted on 02/07/2025 10:00, by the auditor." */
    public static String sent(AlertView alert) {
        return "The head of service was alerted on %s.".formatted(when(alert));
    }

    /** Such as "02/07/2025 10:00, by the auditor". */
    public static String when(AlertView alert) {
        return "%s, %s".formatted(time(alert.since()), alert.how().label());
    }

    /** What has come of it, such as "Harper Head acknowledged it on 02/07/2025 12:00. What was done: …" */
    public static String outcome(AlertView alert) {
        return switch (alert.state()) {
            case OPEN_IN_TIME -> "It is to be acknowledged by " + time(alert.until()) + ".";
            case OPEN_LATE -> "It should have been acknowledged by " + time(alert.until()) + " and is not.";
            case ACKNOWLEDGED_IN_TIME, ACKNOWLEDGED_LATE -> acknowledged(alert).strip();
            case WITHDRAWN -> acknowledged(alert) + withdrawn(alert);
        };
    }

    /** When it was shown again and to whom, in sentences; empty where it was not. */
    public static String reminders(AlertView alert) {
        String reminded = alert.reminded() == null
                ? ""
                : "The heads of the service were reminded on %s. ".formatted(time(alert.reminded()));
        String passedOn = alert.passedOn() == null
                ? ""
                : "On %s it was shown to those who answer for all services.".formatted(time(alert.passedOn()));
        return (reminded + passedOn).strip();
    }

    private static String acknowledged(AlertView alert) {
        AlertView.Said said = alert.acknowledged();
        if (said == null) {
            return "";
        }
        String late = alert.state() == AlertState.ACKNOWLEDGED_LATE ? ", after " + time(alert.until()) : "";
        String done = said.words().isEmpty() ? "" : " What was done: " + sentence(said.words());
        return "%s acknowledged it on %s%s.%s ".formatted(said.by(), time(said.at()), late, done);
    }

    private static String withdrawn(AlertView alert) {
        AlertView.Said said = alert.withdrawn();
        if (said == null) {
            return "";
        }
        AlertView.Said read = alert.withdrawalRead();
        return "%s withdrew it on %s: %s %s"
                .formatted(
                        said.by(),
                        time(said.at()),
                        sentence(said.words()),
                        read == null
                                ? "The head of service has not read that yet."
                                : read.by() + " read that on " + time(read.at()) + ".");
    }

    /** What was found: what the auditor wrote, and why the grade asks. */
    public static String found(AlertView alert) {
        String all = (alert.note().isEmpty() ? "" : sentence(alert.note()) + " ") + alert.gradeSays();
        return all.isBlank() ? "The auditor has not written what it is yet." : all.strip();
    }

    /** To whom the auditor spoke and when; says so where nothing is written of it. */
    public static String spoken(AlertView alert) {
        String to = alert.spokenTo();
        Instant at = alert.spokenAt();
        if (to.isEmpty()) {
            return "The auditor has not said to whom they spoke.";
        }
        return "The auditor spoke to: %s%s.".formatted(to, at == null ? "" : ", on " + time(at));
    }

    /** Such as "10 minutes". */
    static String minutes(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static String sentence(String words) {
        return words.matches(".*[.!?]") ? words : words + ".";
    }

    private static String time(Instant moment) {
        return EnglishDates.dayAndTime(moment);
    }
}
