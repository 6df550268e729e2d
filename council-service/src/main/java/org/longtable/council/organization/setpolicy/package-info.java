/** An organization sets what it pays in a calendar year. */
@NullMarked
package org.longtable.council.organization.setpolicy;

import org.jspecify.annotations.NullMarked;
