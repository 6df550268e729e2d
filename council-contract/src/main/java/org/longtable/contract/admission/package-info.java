/** Who may do what: the table of {@code docs/access.md}, for all who let people in. */
@NullMarked
package org.longtable.contract.admission;

import org.jspecify.annotations.NullMarked;
