/** A council adopts its first charter. */
@NullMarked
package org.longtable.council.organization.adoptcharter;

import org.jspecify.annotations.NullMarked;
