package org.plumbline.improvement.cell;

import java.util.Optional;

/** The colour of a cell: red, green and blue, each 0 to 255. */
public record Shade(int red, int green, int blue) {

    private static final int HEX = 16;
    private static final int LEAST_SHARE = 15;
    private static final int WHOLE = 100;
    private static final int SEXTANT = 60;
    private static final int CIRCLE = 360;

    private static final int RED_ENDS = 20;
    private static final int AMBER_ENDS = 70;
    private static final int GREEN_ENDS = 170;
    private static final int BLUE_ENDS = 260;
    private static final int RED_BEGINS = 340;

    /** The colour of six hexadecimal figures, such as FFC000. */
    public static Shade of(String hex) {
        int rgb = Integer.parseInt(hex, HEX);
        return new Shade(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Whether it is a colour to the eye, and neither white, grey nor black. */
    public boolean isColour() {
        return (highest() - lowest()) * WHOLE >= LEAST_SHARE * highest() && highest() > 0;
    }

    /** The rating that people mean by a colour; none where it is none of theirs. */
    public Optional<Rating> rating() {
        double hue = hue();
        if (!isColour()) {
            return Optional.empty();
        }
        if (hue < RED_ENDS || hue >= RED_BEGINS) {
            return Optional.of(Rating.RED);
        }
        if (hue < AMBER_ENDS) {
            return Optional.of(Rating.AMBER);
        }
        if (hue < GREEN_ENDS) {
            return Optional.of(Rating.GREEN);
        }
        return hue < BLUE_ENDS ? Optional.of(Rating.BLUE) : Optional.empty();
    }

    /** In degrees from red over green and blue. */
    private double hue() {
        double chroma = highest() - lowest();
        if (chroma == 0) {
            return 0;
        }
        double sextants = highest() == red
                ? (green - blue) / chroma
                : highest() == green ? 2 + (blue - red) / chroma : 4 + (red - green) / chroma;
        return (sextants * SEXTANT + CIRCLE) % CIRCLE;
    }

    private int highest() {
        return Math.max(red, Math.max(green, blue));
    }

    private int lowest() {
        return Math.min(red, Math.min(green, blue));
    }

    /** As six hexadecimal figures. */
    @Override
    public String toString() {
        return "%02X%02X%02X".formatted(red, green, blue);
    }
}
