package org.plumbline.drift;

import java.util.concurrent.atomic.AtomicInteger;

/** What a rule added for a test does whenever it fires over a child with a plan. */
public final class Breakage {

    public static final String RULE = """
            package drift

            import org.plumbline.drift.Breakage
            import org.plumbline.drift.protection.ChildOnPlan

            rule "DD-17 as a test wants it"
                @code("DD-17")
                @says("A test says so.")
                @because("test")
                @advice("None.")
            when
                ChildOnPlan(workingDaysUnseen >= 0)
            then
                Breakage.fired();
            end
            """;

    public static final AtomicInteger COUNT = new AtomicInteger();
    private static volatile Runnable then = () -> {};

    private Breakage() {}

    /** Counts and does what the test wants. */
    public static void fired() {
        COUNT.incrementAndGet();
        then.run();
    }

    public static void then(Runnable wanted) {
        then = wanted;
    }

    public static void reset() {
        COUNT.set(0);
        then = () -> {};
    }
}
