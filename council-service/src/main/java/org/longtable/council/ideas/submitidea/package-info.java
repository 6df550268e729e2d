/** A family member or staff partner proposes an idea, by name or not. */
@NullMarked
package org.longtable.council.ideas.submitidea;

import org.jspecify.annotations.NullMarked;
