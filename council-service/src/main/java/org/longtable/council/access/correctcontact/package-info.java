/** A person's name or ways to reach them are put right. */
@NullMarked
package org.longtable.council.access.correctcontact;

import org.jspecify.annotations.NullMarked;
