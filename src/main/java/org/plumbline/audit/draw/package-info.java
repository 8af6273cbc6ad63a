/** How a round gets its cases and its auditors: opening, frame, draw, allocation. */
@NamedInterface
@NullMarked
package org.plumbline.audit.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
