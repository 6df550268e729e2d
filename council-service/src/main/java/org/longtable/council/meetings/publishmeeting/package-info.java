/** A meeting is announced to those who are expected; doing it again invites those who are new. */
@NullMarked
package org.longtable.council.meetings.publishmeeting;

import org.jspecify.annotations.NullMarked;
