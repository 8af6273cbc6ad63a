package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.number.CaseNumbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the checking of a file has to know of the cases that are there. No role is asked for: it shows nothing. */
@Component
public class KnownCases {

    /** A case as far as dates can be checked against it. */
    public record KnownCase(
            Childhood childhood,
            String team,
            CaseType caseType,
            LocalDate openFrom,
            @Nullable LocalDate closedOn) {}

    private final CaseTables tables;
    private final CaseNumbers caseNumbers;

    KnownCases(CaseTables tables, CaseNumbers caseNumbers) {
        this.tables = tables;
        this.caseNumbers = caseNumbers;
    }

    /** Those of the children, by the number of the case system, whose cases are there. */
    @Transactional(readOnly = true)
    public Map<String, KnownCase> find(Collection<String> systemPersonIds) {
        Map<String, String> numbers = new HashMap<>();
        caseNumbers.ids(systemPersonIds).byNumber().forEach((number, caseId) -> numbers.put(caseId, number));
        Map<String, KnownCase> found = new LinkedHashMap<>();
        tables.states(numbers.keySet())
                .forEach((caseId, state) -> found.put(
                        numbers.getOrDefault(caseId, ""),
                        new KnownCase(
                                new Childhood(state.birthMonth(), state.expectedDelivery()),
                                state.team(),
                                state.caseType(),
                                state.openFrom(),
                                state.closedOn())));
        return found;
    }
}
