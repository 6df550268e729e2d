/** Events of organizations and councils: charters, champions, and rates. */
@NullMarked
package org.longtable.contract.organization;

import org.jspecify.annotations.NullMarked;
