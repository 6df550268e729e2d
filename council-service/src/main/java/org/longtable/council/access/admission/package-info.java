/** Who is let in to ask for something: the table of {@code docs/access.md}, carried out before any command. */
@NullMarked
package org.longtable.council.access.admission;

import org.jspecify.annotations.NullMarked;
