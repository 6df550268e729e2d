/** The separate management context for metrics and views. The component scan of the main context does not find this package. */
@NullMarked
package org.longtable.management;

import org.jspecify.annotations.NullMarked;
