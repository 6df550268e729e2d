/** The ledger beside its peers: the bare MongoDB driver, and Axon's own extension for MongoDB. */
@NullMarked
package org.longtable.benchmarks;

import org.jspecify.annotations.NullMarked;
