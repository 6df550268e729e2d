/** One process with both services, the web UI and the embedded store, for a trial on one machine. */
@NullMarked
package org.longtable.standalone;

import org.jspecify.annotations.NullMarked;
