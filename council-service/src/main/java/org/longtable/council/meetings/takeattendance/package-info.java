/** It is noted who takes part, and how. */
@NullMarked
package org.longtable.council.meetings.takeattendance;

import org.jspecify.annotations.NullMarked;
