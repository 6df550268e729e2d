/** A person is erased: the key of what is stored about them is destroyed. */
@NullMarked
package org.longtable.council.access.eraseperson;

import org.jspecify.annotations.NullMarked;
