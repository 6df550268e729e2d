/** A person does not ask to be erased any more. */
@NullMarked
package org.longtable.council.access.takebackerasurerequest;

import org.jspecify.annotations.NullMarked;
