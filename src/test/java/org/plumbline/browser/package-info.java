/** Journeys in a real browser, as the people of a council would make them. */
@NullMarked
package org.plumbline.browser;

import org.jspecify.annotations.NullMarked;
