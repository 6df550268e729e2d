/** A council names the staff partner who clears obstacles for it. */
@NullMarked
package org.longtable.council.organization.namechampion;

import org.jspecify.annotations.NullMarked;
