/** The year of audits for the QA lead: what is planned and why, and who has how much to do. */
@NullMarked
package org.plumbline.ui.plan;

import org.jspecify.annotations.NullMarked;
