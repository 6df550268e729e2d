/** The council says what it learned from a test of change. */
@NullMarked
package org.longtable.council.ideas.studytestofchange;

import org.jspecify.annotations.NullMarked;
