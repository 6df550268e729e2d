/** Authorization of requests: applies the table in {@code docs/access.md} before any endpoint of either service. */
@NullMarked
package org.longtable.admission;

import org.jspecify.annotations.NullMarked;
