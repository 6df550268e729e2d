/** Something is different because of an idea. */
@NullMarked
package org.longtable.council.ideas.recordchange;

import org.jspecify.annotations.NullMarked;
