/** Somebody says what they can and like to do. */
@NullMarked
package org.longtable.council.recruiting.profileskills;

import org.jspecify.annotations.NullMarked;
