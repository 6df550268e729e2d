/** What runs against the whole product as it is packaged: another process, spoken to over HTTP and WebSocket only. */
@NullMarked
package org.longtable.acceptance;

import org.jspecify.annotations.NullMarked;
