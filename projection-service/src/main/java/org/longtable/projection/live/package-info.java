/** The WebSocket for live notices. The ledger is the message bus: each connection reads it separately, and notices contain no data. */
@NullMarked
package org.longtable.projection.live;

import org.jspecify.annotations.NullMarked;
