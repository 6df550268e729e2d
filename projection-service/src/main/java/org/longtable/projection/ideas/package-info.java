/** Views of ideas and of feedback after meetings. */
@NullMarked
package org.longtable.projection.ideas;

import org.jspecify.annotations.NullMarked;
