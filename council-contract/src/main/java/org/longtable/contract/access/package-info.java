/** People and the roles they hold. */
@NullMarked
package org.longtable.contract.access;

import org.jspecify.annotations.NullMarked;
