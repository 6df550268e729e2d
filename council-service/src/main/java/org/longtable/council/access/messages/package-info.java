/** What Longtable writes to people, by email, or on a trial's outbox page. */
@NullMarked
package org.longtable.council.access.messages;

import org.jspecify.annotations.NullMarked;
