/** Views of people and their roles, for pickers and names. */
@NullMarked
package org.longtable.projection.access;

import org.jspecify.annotations.NullMarked;
