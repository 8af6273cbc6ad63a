package org.plumbline.matrix;

import java.util.List;

/**
 * A module's calls on records. Any class among the tests that implements this is found by itself; its constructor may
 * ask for beans. Records are made in {@link #scenarios()}, inside the transaction that is rolled back.
 */
public interface RecordScenarios {

    /** Makes the records and answers the calls. */
    List<RecordScenario> scenarios();
}
