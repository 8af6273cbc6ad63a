package org.plumbline.demo;

/** How far an audit of the demonstration has come. */
enum Extent {
    /** A few questions are answered. */
    BEGUN(10),
    /** About half of them are. */
    HALF_DONE(55),
    /** All of them are, and the question about risk; nobody has looked over them yet. */
    READY(100),
    /** There is a grade. */
    SIGNED_OFF(100);

    private final int percent;

    Extent(int percent) {
        this.percent = percent;
    }

    /** Of a hundred questions, so many are answered. */
    int percent() {
        return percent;
    }
}
