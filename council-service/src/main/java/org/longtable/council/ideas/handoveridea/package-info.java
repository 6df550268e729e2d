/** An accepted idea gets another owner or date. */
@NullMarked
package org.longtable.council.ideas.handoveridea;

import org.jspecify.annotations.NullMarked;
