/** Events of people and the roles that they hold. */
@NullMarked
package org.longtable.contract.access;

import org.jspecify.annotations.NullMarked;
