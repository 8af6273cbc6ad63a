package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.demo.County;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.workbook.WorkbookLimits;
import org.plumbline.timeline.DataCover;

class WhatListsBringTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void eachListBringsTheTypesThatItIsSaidToBring() throws IOException, UnreadableFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        County.small(OCTOBER).writeWorkbook(OCTOBER, out);
        Map<Integer, Set<EventType>> brought = new TreeMap<>();
        brought(new AnnexACheck(WorkbookLimits.usual()).read(out.toByteArray(), OCTOBER), brought);
        List<@Nullable Object> adoption = AnnexAWriter.columns(10).stream()
                .<@Nullable Object>map(column -> column.contains("ID") ? "4711" : column.contains("Date") ? DAY : null)
                .toList();
        brought(new CouncilSheets().list(10, "List_10", adoption).read(), brought);

        assertThat(brought).isEqualTo(new TreeMap<>(DataCover.LISTS));
    }

    private static void brought(CheckedWorkbook workbook, Map<Integer, Set<EventType>> brought) {
        workbook.rows().forEach((list, rows) -> {
            Set<EventType> types = rows.stream()
                    .flatMap(row -> ChildEvents.of(Map.of(list, List.of(row))).stream())
                    .map(NewEvent::type)
                    .filter(DataCover.ANNEX_A::contains)
                    .collect(Collectors.toSet());
            if (!types.isEmpty()) {
                brought.put(list, types);
            }
        });
    }
}
