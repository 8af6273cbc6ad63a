/** Cases without a qualified social worker. */
@NullMarked
package org.plumbline.drift.allocation;

import org.jspecify.annotations.NullMarked;
