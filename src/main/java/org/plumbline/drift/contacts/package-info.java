/** Contacts and the decisions on them. */
@NullMarked
package org.plumbline.drift.contacts;

import org.jspecify.annotations.NullMarked;
