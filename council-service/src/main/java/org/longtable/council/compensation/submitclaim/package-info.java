/** An advisor claims pay or expenses. */
@NullMarked
package org.longtable.council.compensation.submitclaim;

import org.jspecify.annotations.NullMarked;
