/** A claim was paid; what nears the sum that is reported to the tax office is said. */
@NullMarked
package org.longtable.council.compensation.payclaim;

import org.jspecify.annotations.NullMarked;
