/** The council declines an idea and tells its author why. */
@NullMarked
package org.longtable.council.ideas.declineidea;

import org.jspecify.annotations.NullMarked;
