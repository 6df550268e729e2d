/** A test of change begins: plan and prediction. */
@NullMarked
package org.longtable.council.ideas.starttestofchange;

import org.jspecify.annotations.NullMarked;
