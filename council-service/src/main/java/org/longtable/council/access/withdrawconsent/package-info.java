/** A person withdraws a consent. */
@NullMarked
package org.longtable.council.access.withdrawconsent;

import org.jspecify.annotations.NullMarked;
