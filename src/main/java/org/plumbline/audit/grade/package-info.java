/** What an audit came to: the stored grade, its override, late evidence, the certificate. */
@NamedInterface
@NullMarked
package org.plumbline.audit.grade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
