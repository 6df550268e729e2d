/** The council weighs an idea. */
@NullMarked
package org.longtable.council.ideas.weighidea;

import org.jspecify.annotations.NullMarked;
