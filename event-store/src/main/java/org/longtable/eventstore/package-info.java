/** The ledger: an event storage engine for Axon on MongoDB with gapless positions, a hash chain, and proofs. */
@NullMarked
package org.longtable.eventstore;

import org.jspecify.annotations.NullMarked;
