/** What a council's own words mean where the product does not know them: mapped once by the data administrator. */
@NamedInterface
@NullMarked
package org.plumbline.intake.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
