/** Ideas and feedback, write side. */
@NullMarked
package org.longtable.council.ideas;

import org.jspecify.annotations.NullMarked;
