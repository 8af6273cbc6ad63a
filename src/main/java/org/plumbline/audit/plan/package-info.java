/** The year of audits: rounds planned ahead, and who has how much to do. */
@NamedInterface
@NullMarked
package org.plumbline.audit.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
