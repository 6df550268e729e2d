/** Encryption of personal data in events with one key per person. The data becomes permanently unreadable when that key is destroyed. */
@NullMarked
package org.longtable.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
