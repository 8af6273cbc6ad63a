package org.plumbline.casefile.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.casefile.contract.EventSource;

/**
 * What imports hold.
 *
 * @param annexA whether a workbook of Annex A is among them
 * @param lists the lists of Annex A that came, by number, with the day whose state the latest workbook shows that had it
 * @param spans the days of which files hold every event of a type, in no order
 */
public record HeldData(boolean annexA, SortedMap<Integer, LocalDate> lists, List<CoverSpan> spans) {

    public HeldData {
        lists = new TreeMap<>(lists);
        spans = List.copyOf(spans);
    }

    /**
     * With another import beside them.
     *
     * @param came the lists of Annex A that it brings
     * @param cover the types of which it holds every event
     */
    public HeldData with(EventSource source, LocalDate asAt, Collection<Integer> came, List<TypeCover> cover) {
        SortedMap<Integer, LocalDate> days = new TreeMap<>(lists);
        came.forEach(list -> days.merge(list, asAt, (one, other) -> one.isAfter(other) ? one : other));
        List<CoverSpan> all = new ArrayList<>(spans);
        cover.forEach(each -> each.until(asAt).forEach(all::add));
        return new HeldData(annexA || source == EventSource.ANNEX_A, days, all);
    }
}
