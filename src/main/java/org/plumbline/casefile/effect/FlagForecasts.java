package org.plumbline.casefile.effect;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.cover.HeldData;

/** Works out in memory what would become of flags; known where flags are kept. Stores nothing. */
public interface FlagForecasts {

    /** Judges cases page by page and compares them with the flags that are open. */
    interface Comparison {

        /** Judges some cases as they would be. */
        void add(List<CaseHistory> cases);

        /** What was found so far, by pattern, without those of which nothing would change. */
        List<PatternForecast> patterns();

        /** What is to be corrected in the records of the cases judged so far, by the ids of the cases. */
        RecordsToCorrect toCorrect();
    }

    /**
     * Begins to compare.
     *
     * @param asAt the day whose state the latest import would show
     * @param held what the imports in force would hold
     */
    Comparison begin(LocalDate asAt, HeldData held);
}
