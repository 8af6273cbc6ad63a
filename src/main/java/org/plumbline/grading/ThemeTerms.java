package org.plumbline.grading;

import org.plumbline.instrument.Theme;
import org.plumbline.statistics.Fraction;

/**
 * What is the same of a theme for every sheet of a pack, worked out once.
 *
 * @param weight exact share in the overall score
 * @param applicableMinimum how many questions must apply
 * @param answersForDrift whether serious drift on the case is this theme's to answer for
 */
record ThemeTerms(Theme theme, Fraction weight, int applicableMinimum, boolean answersForDrift) {}
