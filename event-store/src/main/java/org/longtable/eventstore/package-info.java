/** The ledger: an event storage engine for Axon on MongoDB, ordered, chained and provable. */
@NullMarked
package org.longtable.eventstore;

import org.jspecify.annotations.NullMarked;
