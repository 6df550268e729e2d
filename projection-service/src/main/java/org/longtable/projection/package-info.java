/** The read side: one file for each view, live notices, and the audit trail. */
@NullMarked
package org.longtable.projection;

import org.jspecify.annotations.NullMarked;
