/**
 * The proofs of the ledger for people without access to it: the Merkle tree over its commits, signed checkpoints of that tree, and
 * receipts. All code in this package is pure, without database, clock or network. {@code docs/ledger-format.md} describes the formats.
 */
@NullMarked
package org.longtable.eventstore.proof;

import org.jspecify.annotations.NullMarked;
