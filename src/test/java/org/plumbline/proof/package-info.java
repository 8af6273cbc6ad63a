/**
 * How strong the examples are: changes a pack, or has the Java changed, in one place at a time and sees whether any
 * example notices. Run by hand or by the profiles {@code bench} and {@code proof}; see docs/reference/proof.md.
 */
@NullMarked
package org.plumbline.proof;

import org.jspecify.annotations.NullMarked;
