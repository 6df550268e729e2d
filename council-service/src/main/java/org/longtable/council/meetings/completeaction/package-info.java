/** What somebody took on is done. */
@NullMarked
package org.longtable.council.meetings.completeaction;

import org.jspecify.annotations.NullMarked;
