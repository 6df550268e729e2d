/** A sample year to look around in: made by the same commands that people use, the same every time. */
@NullMarked
package org.longtable.standalone.sample;

import org.jspecify.annotations.NullMarked;
