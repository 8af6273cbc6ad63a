/**
 * What the council has decided for itself: its own limits of timescales, and days on which it does not work. Everything
 * that counts working days while the product runs asks here.
 */
@ApplicationModule(allowedDependencies = {"access", "calendar", "database", "rulebook", "trail"})
@NullMarked
package org.plumbline.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
