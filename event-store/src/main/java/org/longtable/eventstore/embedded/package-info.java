/**
 * A durable MongoDB-protocol server inside this process, for trials on one machine: the real driver speaks to it over
 * loopback, and nothing needs to be installed. What it does and lacks: docs/decisions/0003-embedded-server.md.
 */
@NullMarked
package org.longtable.eventstore.embedded;

import org.jspecify.annotations.NullMarked;
