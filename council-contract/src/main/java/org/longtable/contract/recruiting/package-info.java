/** Prospects, seats, onboarding, trials and the work that advisors take on. */
@NullMarked
package org.longtable.contract.recruiting;

import org.jspecify.annotations.NullMarked;
