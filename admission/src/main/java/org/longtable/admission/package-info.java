/** Who is let in to ask for something: the table of {@code docs/access.md}, carried out before any endpoint of either service. */
@NullMarked
package org.longtable.admission;

import org.jspecify.annotations.NullMarked;
