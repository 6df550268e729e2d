/** The address of its own on which operators ask for metrics and views. Not found by the component scan of the pages' context. */
@NullMarked
package org.longtable.management;

import org.jspecify.annotations.NullMarked;
