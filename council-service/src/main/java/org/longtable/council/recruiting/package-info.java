/** Prospects, seats, onboarding, trials and opportunities, write side. */
@NullMarked
package org.longtable.council.recruiting;

import org.jspecify.annotations.NullMarked;
