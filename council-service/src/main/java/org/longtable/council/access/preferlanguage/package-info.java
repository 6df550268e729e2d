/** A person prefers another language. */
@NullMarked
package org.longtable.council.access.preferlanguage;

import org.jspecify.annotations.NullMarked;
