/** Tests of the packaged application, which runs as a separate process and is called only over HTTP and WebSocket. */
@NullMarked
package org.longtable.acceptance;

import org.jspecify.annotations.NullMarked;
