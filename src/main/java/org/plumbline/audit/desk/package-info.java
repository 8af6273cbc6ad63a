/** The auditor at work: what the desk shows, saving answers, the check before sign-off, sign-off. */
@NamedInterface
@NullMarked
package org.plumbline.audit.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
