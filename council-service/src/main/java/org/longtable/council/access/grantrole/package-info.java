/** Somebody is given a role. */
@NullMarked
package org.longtable.council.access.grantrole;

import org.jspecify.annotations.NullMarked;
