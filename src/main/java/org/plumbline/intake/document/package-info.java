/** Documents that people wrote in Word, in Excel or as comma-separated text, read as tables and the text around them. */
@NamedInterface
@NullMarked
package org.plumbline.intake.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
