/** Views of compensation: pay statements, open claims, and totals. */
@NullMarked
package org.longtable.projection.compensation;

import org.jspecify.annotations.NullMarked;
