/** What is decided about a request before any filter or endpoint sees it: the spelling of its path, and the size and the time of its body. */
@NullMarked
package org.longtable.admission.edge;

import org.jspecify.annotations.NullMarked;
