/** The owner of a mailbox confirms that it is a person's new address, or the new address is withdrawn. */
@NullMarked
package org.longtable.council.access.confirmemail;

import org.jspecify.annotations.NullMarked;
