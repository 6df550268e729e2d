/** An organization comes to know a person. */
@NullMarked
package org.longtable.council.access.addperson;

import org.jspecify.annotations.NullMarked;
