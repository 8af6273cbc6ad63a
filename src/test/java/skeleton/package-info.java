/** What the product's start is measured against; outside its packages, so that neither finds the other's parts. */
@NullMarked
package skeleton;

import org.jspecify.annotations.NullMarked;
