/** Events of prospects, seats, onboarding, trials, and opportunities. */
@NullMarked
package org.longtable.contract.recruiting;

import org.jspecify.annotations.NullMarked;
