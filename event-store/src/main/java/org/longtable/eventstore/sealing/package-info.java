/** Personal data in events: sealed with a key per person, unreadable for good once that key is destroyed. */
@NullMarked
package org.longtable.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
