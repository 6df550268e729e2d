/** A council changes its charter. */
@NullMarked
package org.longtable.council.organization.amendcharter;

import org.jspecify.annotations.NullMarked;
