/** What somebody needs was arranged. */
@NullMarked
package org.longtable.council.meetings.provideaccommodation;

import org.jspecify.annotations.NullMarked;
