/** An organization opens a council. */
@NullMarked
package org.longtable.council.organization.opencouncil;

import org.jspecify.annotations.NullMarked;
