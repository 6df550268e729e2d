/**
 * What proves the ledger to somebody who has no access to it: the Merkle tree over its commits, signed checkpoints of that tree, and
 * receipts. Everything here is pure: no database, no clock, no network. The formats are told in {@code docs/ledger-format.md}.
 */
@NullMarked
package org.longtable.eventstore.proof;

import org.jspecify.annotations.NullMarked;
