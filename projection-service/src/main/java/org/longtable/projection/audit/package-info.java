/** The audit trail, which renders every event as a plain sentence on request, and the proofs of the ledger. */
@NullMarked
package org.longtable.projection.audit;

import org.jspecify.annotations.NullMarked;
