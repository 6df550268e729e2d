/** A council ends its work. */
@NullMarked
package org.longtable.council.organization.closecouncil;

import org.jspecify.annotations.NullMarked;
