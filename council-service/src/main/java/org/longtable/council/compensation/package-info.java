/** Claims and payments, write side. */
@NullMarked
package org.longtable.council.compensation;

import org.jspecify.annotations.NullMarked;
