/** Organizations and councils, write side. */
@NullMarked
package org.longtable.council.organization;

import org.jspecify.annotations.NullMarked;
