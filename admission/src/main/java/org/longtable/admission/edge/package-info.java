/** Checks that run before any filter or endpoint sees a request: the form of its path, and the size and time of its body. */
@NullMarked
package org.longtable.admission.edge;

import org.jspecify.annotations.NullMarked;
