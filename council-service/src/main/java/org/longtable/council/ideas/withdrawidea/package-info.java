/** The author takes an idea back. */
@NullMarked
package org.longtable.council.ideas.withdrawidea;

import org.jspecify.annotations.NullMarked;
