/** What every endpoint shares: who calls, idempotency, answers and refusals. */
@NullMarked
package org.longtable.council.web;

import org.jspecify.annotations.NullMarked;
