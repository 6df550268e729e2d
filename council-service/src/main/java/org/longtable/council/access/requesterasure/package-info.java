/** A person asks to be erased. */
@NullMarked
package org.longtable.council.access.requesterasure;

import org.jspecify.annotations.NullMarked;
