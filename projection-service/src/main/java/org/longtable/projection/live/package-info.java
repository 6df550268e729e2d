/** The WebSocket: the ledger is the message bus, each connection reads it for itself, notices carry no data. */
@NullMarked
package org.longtable.projection.live;

import org.jspecify.annotations.NullMarked;
