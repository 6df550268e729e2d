/** Views of the organization, its councils, and its pay rates. */
@NullMarked
package org.longtable.projection.organization;

import org.jspecify.annotations.NullMarked;
