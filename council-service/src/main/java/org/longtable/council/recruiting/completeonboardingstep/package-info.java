/** A step of onboarding is completed, or renewed. */
@NullMarked
package org.longtable.council.recruiting.completeonboardingstep;

import org.jspecify.annotations.NullMarked;
