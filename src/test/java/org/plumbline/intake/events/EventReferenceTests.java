package org.plumbline.intake.events;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.ReferencePage;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.NamedDays;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CodeLists;

/** The reference of events is made from the contract and the mapping. */
class EventReferenceTests {

    @Test
    void thePageSaysWhatTheContractAndTheMappingSay() throws IOException {
        ReferencePage.says("events.md", page());
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder("# Events\n\nWhat an event may say, in files and in the form on the page of a"
                        + " case. A key with * may not be left out; one with ? should not be:"
                        + " where it is missing that is said and it counts as not known. By hand: people may enter it, because no import supplies it.\n\n"
                        + "| Type | By hand | Keys |\n|---|---|---|\n");
        for (EventType type : EventType.values()) {
            String keys = EventContract.attributes(type).stream()
                    .map(each -> key(type, each))
                    .collect(Collectors.joining("; "));
            page.append("| %s | %s | %s |\n"
                    .formatted(
                            type,
                            EventContract.enteredByHand().contains(type) ? "yes" : "",
                            keys.isEmpty() ? "–" : keys));
        }
        page.append(
                "\nAny day lies within %s; what has happened lies neither before the child's birth (steps about an unborn"
                                .formatted(PossibleDates.span())
                        + " child excepted) nor after the extract. A day in a key that cannot be true is listed and counts as not"
                        + " known. Days that systems write where they know none count as empty: "
                        + String.join(", ", PossibleDates.none())
                        + ". So do words such as NULL. A time that is none counts as not known.\n");
        page.append(
                "\n## Tables of the Standard Safeguarding Dataset\n\nWhich column holds what; a file is known by its"
                        + " columns. Words that mean nothing known are listed with the nearest meanings and leave their key empty;"
                        + " a step before the first of its row is left out and listed; totals and notes are passed over. Of two"
                        + " columns for a key the first that says anything counts, and a second that says otherwise is listed."
                        + " That every event of a type is there is proposed only where every row and every table that could tell"
                        + " one does. Of a type with ? only those are taken of which all that is needed is known, of one with +"
                        + " the table leaves out what the type is about, and one with & another table holds as well."
                        + " Where the tables leave room: [decision 96](../adr/0096-standard-safeguarding-dataset.md).\n\n"
                        + "| Table | Event | Date | Keys from |\n|---|---|---|---|\n");
        SsdTable.all().values().forEach(table -> {
            if (table.hasNoEvents()) {
                page.append("| %s | – | – | nothing is taken from this table |\n".formatted(table.name()));
            }
            table.steps()
                    .forEach(step -> page.append("| %s | %s | %s | %s |\n"
                            .formatted(table.name(), marked(step), step.date().words(), columns(step))));
        });
        page.append("\nColumns that hold codes or words for them are read as the columns of Annex A are"
                + " ([how codes are read](annex-a.md#how-codes-are-read)), by these lists:\n\n"
                + "| List | What it says | Owner | Source |\n|---|---|---|---|\n");
        SsdTable.all().values().stream()
                .flatMap(table -> table.steps().stream())
                .flatMap(SsdStep::lists)
                .distinct()
                .sorted(Comparator.comparing(CodeList::name))
                .forEach(list -> page.append(
                        "| %s | %s | %s | %s |\n".formatted(list.name(), list.title(), list.owner(), list.source())));
        page.append("\nWhat a worker's role becomes:\n\n| Role | Becomes |\n|---|---|\n");
        CodeLists.bundled()
                .required("ROLE")
                .codes()
                .forEach(code -> page.append("| %s | %s |\n"
                        .formatted(code.written(), code.becomes().isEmpty() ? "holds no case" : code.becomes())));
        return page.toString();
    }

    private static String key(EventType type, EventAttribute each) {
        return each.key() + (each.required() ? "*" : each.expected() ? "?" : "") + " "
                + (each.values().isEmpty()
                        ? "(" + each.wanted() + notBefore(type, each) + ")"
                        : "(" + String.join(", ", each.values()) + ")");
    }

    private static String notBefore(EventType type, EventAttribute each) {
        EventType tied = NamedDays.tiedTo(type, each);
        if (tied != null) {
            return ", not before the " + tied.within();
        }
        EventType named = each.of();
        if (each.notBefore() && named != null) {
            return ", of the " + named.within() + ", not after the event";
        }
        return each.notBefore() ? ", not before the event" : "";
    }

    private static String marked(SsdStep step) {
        String extent =
                switch (step.extent()) {
                    case WHOLE -> "";
                    case PART -> "+";
                    case BESIDE -> "&";
                };
        return step.type() + (step.onlyWhole() ? "?" : "") + extent;
    }

    private static String columns(SsdStep step) {
        List<String> keys = step.keys().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue().words())
                .toList();
        return keys.isEmpty() ? "–" : String.join("; ", keys);
    }
}
