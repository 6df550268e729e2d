/**
 * The classes that the MongoDB driver calls when a connection string names a Unix domain socket. The driver expects the library
 * jnr-unixsocket, which brings native code and seven more libraries. These three classes do the same with the JDK alone
 * (docs/decisions/0018-private-embedded-store.md).
 */
@NullMarked
package jnr.unixsocket;

import org.jspecify.annotations.NullMarked;
