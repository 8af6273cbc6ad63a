package org.plumbline.casefile.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.access.Pseudonyms;
import org.plumbline.casefile.contract.SystemNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under which id the case of a child is kept, by the child's number in the case system. No role is asked for: it shows
 * nothing.
 */
@Component
public class CaseNumbers {

    /**
     * The ids.
     *
     * @param byNumber the id of each number that was asked for
     * @param respelt how many of them are those of cases that were stored under another spelling of the number
     */
    public record CaseIds(Map<String, String> byNumber, int respelt) {

        public CaseIds {
            byNumber = Map.copyOf(byNumber);
        }

        /** The id for the number. */
        public String of(String number) {
            return byNumber.getOrDefault(number, "");
        }
    }

    private final JdbcClient jdbc;
    private final Pseudonyms pseudonyms;

    CaseNumbers(JdbcClient jdbc, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
    }

    /**
     * The ids of the cases that these numbers mean, whether they are there or not. A case that was stored when blanks, capitals
     * and decimals still told two numbers apart keeps its id, unless there is one under the number as it is read now.
     */
    @Transactional(readOnly = true)
    public CaseIds ids(Collection<String> numbers) {
        Set<String> asked = new HashSet<>(numbers);
        Map<String, String> ids = new HashMap<>();
        Map<String, String> respelt = new HashMap<>();
        jdbc.sql("select case_id, system_person_id from person_lookup order by case_id")
                .query(row -> {
                    String written = row.getString(2);
                    if (asked.contains(written)) {
                        ids.put(written, row.getString(1));
                    } else {
                        respelt.putIfAbsent(SystemNumber.read(written), row.getString(1));
                    }
                });
        respelt.keySet().removeIf(number -> !asked.contains(number) || ids.containsKey(number));
        ids.putAll(respelt);
        asked.forEach(number -> ids.computeIfAbsent(number, pseudonyms::child));
        return new CaseIds(ids, respelt.size());
    }
}
