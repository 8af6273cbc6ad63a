package org.plumbline.database;

/** A start that is refused, because going on might lose or spoil data. */
public final class StartRefused extends IllegalStateException {

    private final String problem;
    private final String whatToDo;

    /**
     * A refusal.
     *
     * @param problem what is wrong, as a sentence
     * @param whatToDo what whoever runs the product may try, as a sentence
     */
    public StartRefused(String problem, String whatToDo) {
        super(problem + " " + whatToDo);
        this.problem = problem;
        this.whatToDo = whatToDo;
    }

    String problem() {
        return problem;
    }

    String whatToDo() {
        return whatToDo;
    }
}
