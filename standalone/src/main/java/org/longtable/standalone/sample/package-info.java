/** A sample year for trying out Longtable. It is generated with ordinary commands and is always the same. */
@NullMarked
package org.longtable.standalone.sample;

import org.jspecify.annotations.NullMarked;
