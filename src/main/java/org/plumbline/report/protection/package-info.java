/** What of a month's figures readers outside the service may see, so that nothing withheld can be worked out. Pure. */
@NamedInterface
@NullMarked
package org.plumbline.report.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
