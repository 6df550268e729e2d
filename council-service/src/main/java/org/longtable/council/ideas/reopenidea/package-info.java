/** An idea that was declined or carried out is weighed again. */
@NullMarked
package org.longtable.council.ideas.reopenidea;

import org.jspecify.annotations.NullMarked;
