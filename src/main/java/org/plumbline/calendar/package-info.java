/** Working days of England and Wales, bank holidays and due dates, and how days and numbers are written. Pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plumbline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
