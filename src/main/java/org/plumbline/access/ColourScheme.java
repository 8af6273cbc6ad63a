package org.plumbline.access;

/** How a person wants the screens: as their system says, or always light or dark. */
public enum ColourScheme {
    SYSTEM("As my system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    ColourScheme(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
