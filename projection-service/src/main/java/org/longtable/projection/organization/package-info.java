/** The organization, its councils and what it pays, as people look at it. */
@NullMarked
package org.longtable.projection.organization;

import org.jspecify.annotations.NullMarked;
