/** The WebSocket: the ledger is the message bus, notices carry no data. */
@NullMarked
package org.longtable.projection.live;

import org.jspecify.annotations.NullMarked;
