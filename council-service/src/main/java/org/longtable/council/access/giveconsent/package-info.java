/** A person agrees to something. */
@NullMarked
package org.longtable.council.access.giveconsent;

import org.jspecify.annotations.NullMarked;
