package org.plumbline.intake.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.cover.FormerLists.FormerList;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.Pending;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What makes one doubt that an upload is whole, or this council's: each is to be confirmed in words. */
@Component
class Doubts {

    private final double closings;
    private final double strangers;
    private final double newcomers;
    private final double cut;
    private final int compared;

    /**
     * @param closings share of the open children that may close without a word
     * @param strangers share of the children named by events from which on their being unknown needs one
     * @param newcomers the same for children of a workbook, who are stored though they are new
     * @param cut share of the rows that a list had before at or below which it needs one
     * @param compared rows that a list had before from which on its rows are compared; fewer come and go by chance
     */
    Doubts(
            @Value("${plumbline.import.closings-without-a-word:0.2}") double closings,
            @Value("${plumbline.import.unknown-needs-a-word:0.5}") double strangers,
            @Value("${plumbline.import.new-needs-a-word:0.5}") double newcomers,
            @Value("${plumbline.import.cut-list-needs-a-word:0.5}") double cut,
            @Value("${plumbline.import.lists-compared-from:10}") int compared) {
        this.closings = closings;
        this.strangers = strangers;
        this.newcomers = newcomers;
        this.cut = cut;
        this.compared = compared;
    }

    /**
     * The doubts, each in a sentence.
     *
     * @param former the lists of Annex A that came before
     */
    List<String> of(Pending pending, ImportBatch batch, ImportResult result, SortedMap<Integer, FormerList> former) {
        List<String> doubts = new ArrayList<>(pending.refused());
        if (batch.source() == EventSource.ANNEX_A) {
            missing(pending, former).ifPresent(doubts::add);
            cut(batch, former).ifPresent(doubts::add);
        }
        int after = pending.after(batch.asAt());
        if (after > 0) {
            doubts.add("Dates after the day of the extract: %,d. They are left out. Check that the day is right."
                    .formatted(after));
        }
        if (result.closed() > result.openBefore() * closings) {
            doubts.add("%,d of %,d open children would be closed. Check that the lists were not cut short."
                    .formatted(result.closed(), result.openBefore()));
        }
        if (pending.unknown() > 0 && pending.unknown() >= pending.named() * strangers) {
            doubts.add(("%,d of the %,d children that the files name are not known here; their rows are left out."
                            + " Check that the files are this council's.")
                    .formatted(pending.unknown(), pending.named()));
        }
        if (result.zeros() > 0) {
            doubts.add(
                    ("%s known here by a number with other leading zeros, and would be stored once more. If they are the"
                                    + " same children, write their numbers as before.")
                            .formatted(EnglishNumbers.count(result.zeros(), "child is", "children are")));
        }
        boolean caseload = batch.source() == EventSource.ANNEX_A && result.openBefore() > 0;
        if (caseload && result.newCases() > 0 && result.newCases() >= pending.named() * newcomers) {
            doubts.add("%,d of the %,d children of the workbook are new here. Check that it is this council's."
                    .formatted(result.newCases(), pending.named()));
        }
        return doubts;
    }

    /** Lists that came before and are not there now; one that is refused is said to be anyway. */
    private static Optional<String> missing(Pending pending, SortedMap<Integer, FormerList> former) {
        List<String> missing = new ArrayList<>();
        former.forEach((list, before) -> {
            if (before.rows() > 0 && !pending.lists().contains(list)) {
                missing.add("list %d (%s)".formatted(list, before(before)));
            }
        });
        return said(
                missing,
                "Came before and are not in the workbook: %s. Cases stay as these lists said, and what needs them is"
                        + " judged as of their day. Check that no sheet was left out.");
    }

    private Optional<String> cut(ImportBatch batch, SortedMap<Integer, FormerList> former) {
        List<String> shorter = new ArrayList<>();
        batch.lists().forEach((list, rows) -> {
            FormerList before = former.get(list);
            if (before != null && before.rows() >= compared && rows <= before.rows() * cut) {
                shorter.add("list %d (%,d now, %s)".formatted(list, rows, before(before)));
            }
        });
        return said(shorter, "Much shorter than before: %s. Check that the lists were not cut short.");
    }

    private static String before(FormerList former) {
        return "%s on %s".formatted(EnglishNumbers.count(former.rows(), "row"), EnglishDates.day(former.asAt()));
    }

    private static Optional<String> said(List<String> lists, String sentence) {
        return lists.isEmpty() ? Optional.empty() : Optional.of(sentence.formatted(String.join(", ", lists)));
    }
}
