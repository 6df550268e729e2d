/** The audit trail: every event as a plain sentence, told when asked, and its place in the chain. */
@NullMarked
package org.longtable.projection.audit;

import org.jspecify.annotations.NullMarked;
