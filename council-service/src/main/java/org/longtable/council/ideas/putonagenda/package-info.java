/** An idea will be talked over at a meeting. */
@NullMarked
package org.longtable.council.ideas.putonagenda;

import org.jspecify.annotations.NullMarked;
