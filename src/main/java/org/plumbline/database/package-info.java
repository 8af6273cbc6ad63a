/**
 * How rows are read that belong to no aggregate: typed columns, one page, and conditions that carry their values. What
 * people edit is an entity of its module instead, and of two who change one at the same moment the first does. And what
 * is said to whoever runs the product about a start that fails, or is refused for the sake of the data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plumbline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
