/** How a command becomes events: load, decide, append. Decisions themselves are plain functions in the slices. */
@NullMarked
package org.longtable.council.commandhandling;

import org.jspecify.annotations.NullMarked;
