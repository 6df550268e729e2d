/** The read side: a file per view, live push, the audit trail. */
@NullMarked
package org.longtable.projection;

import org.jspecify.annotations.NullMarked;
