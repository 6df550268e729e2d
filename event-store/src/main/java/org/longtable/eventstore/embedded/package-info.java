/**
 * A durable server for the MongoDB protocol inside this process, for trials on one machine. The real driver connects to it through a Unix
 * domain socket, and no installation is needed. docs/decisions/0003-embedded-server.md lists its features and limits.
 */
@NullMarked
package org.longtable.eventstore.embedded;

import org.jspecify.annotations.NullMarked;
