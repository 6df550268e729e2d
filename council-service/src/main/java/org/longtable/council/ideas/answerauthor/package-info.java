/** The council answers the author of an idea. */
@NullMarked
package org.longtable.council.ideas.answerauthor;

import org.jspecify.annotations.NullMarked;
