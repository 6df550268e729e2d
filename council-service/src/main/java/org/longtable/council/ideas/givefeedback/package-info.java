/** Somebody says how a meeting was, by name or not. */
@NullMarked
package org.longtable.council.ideas.givefeedback;

import org.jspecify.annotations.NullMarked;
