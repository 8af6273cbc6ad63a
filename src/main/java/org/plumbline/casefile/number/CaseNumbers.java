package org.plumbline.casefile.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.plumbline.access.Pseudonyms;
import org.plumbline.casefile.contract.SystemNumber;
import org.plumbline.database.Rows;
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
     * @param zeros how many of them have no case, where one is stored whose number differs in leading zeros only
     */
    public record CaseIds(Map<String, String> byNumber, int respelt, int zeros) {

        public CaseIds {
            byNumber = Map.copyOf(byNumber);
        }

        /**
         * The id for the number.
         *
         * @throws IllegalArgumentException when the number was not asked for
         */
        public String of(String number) {
            String id = byNumber.get(number);
            if (id == null) {
                throw new IllegalArgumentException(
                        "The number is not one of those asked for (" + byNumber.size() + ")");
            }
            return id;
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
     * and decimals still told two numbers apart keeps its id, unless there is one under the number as it is read now. What is
     * empty is no number and has no id.
     */
    @Transactional(readOnly = true)
    public CaseIds ids(Collection<String> numbers) {
        Map<String, String> ids = new HashMap<>();
        numbers.stream()
                .filter(number -> !number.isEmpty())
                .forEach(number -> ids.computeIfAbsent(number, pseudonyms::child));
        Set<String> known = known(ids.values());
        Map<String, String> unknown = new HashMap<>(ids);
        unknown.values().removeAll(known);
        if (unknown.isEmpty()) {
            return new CaseIds(ids, 0, 0);
        }
        Others others = others(unknown.keySet(), known);
        ids.putAll(others.respelt());
        return new CaseIds(ids, others.respelt().size(), others.zeros());
    }

    /** Those of the ids under which there is a case. */
    private Set<String> known(Collection<String> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(Rows.IDS))
                .flatMap(page -> jdbc
                        .sql("select case_id from person_lookup where case_id in (:ids)")
                        .param("ids", page)
                        .query(String.class)
                        .list()
                        .stream())
                .collect(Collectors.toSet());
    }

    /**
     * What is stored under other spellings of numbers.
     *
     * @param respelt the ids of cases stored under another spelling of a number, and not taken by others
     * @param zeros how many numbers differ from one that is stored in leading zeros only
     */
    private record Others(Map<String, String> respelt, int zeros) {}

    /** Reads every number stored. */
    private Others others(Set<String> numbers, Set<String> taken) {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> byRest = new HashMap<>();
        numbers.forEach(number -> byRest.put(SystemNumber.withoutLeadingZeros(number), number));
        Set<String> zeros = new HashSet<>();
        jdbc.sql("select case_id, system_person_id from person_lookup order by case_id")
                .query(row -> {
                    String id = row.getString("case_id");
                    String number = SystemNumber.read(row.getString("system_person_id"));
                    if (numbers.contains(number) && !taken.contains(id)) {
                        ids.putIfAbsent(number, id);
                    }
                    String unlike = byRest.get(SystemNumber.withoutLeadingZeros(number));
                    if (unlike != null && !unlike.equals(number)) {
                        zeros.add(unlike);
                    }
                });
        zeros.removeAll(ids.keySet());
        return new Others(ids, zeros.size());
    }
}
