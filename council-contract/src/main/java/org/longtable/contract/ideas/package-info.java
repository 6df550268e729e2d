/** Events of ideas, from submission through review, decision, and test of change to the answer, and of feedback after meetings. */
@NullMarked
package org.longtable.contract.ideas;

import org.jspecify.annotations.NullMarked;
