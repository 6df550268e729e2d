/** A piece of work is offered. */
@NullMarked
package org.longtable.council.recruiting.listopportunity;

import org.jspecify.annotations.NullMarked;
