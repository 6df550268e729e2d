/** Older records say where an idea stood when they were brought in. */
@NullMarked
package org.longtable.council.ideas.carryoveridea;

import org.jspecify.annotations.NullMarked;
