/** A text of an entry is redacted: its key is destroyed. */
@NullMarked
package org.longtable.council.access.redactentry;

import org.jspecify.annotations.NullMarked;
