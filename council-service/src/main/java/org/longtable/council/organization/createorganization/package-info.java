/** An organization begins to use Longtable, with its first administrator. */
@NullMarked
package org.longtable.council.organization.createorganization;

import org.jspecify.annotations.NullMarked;
