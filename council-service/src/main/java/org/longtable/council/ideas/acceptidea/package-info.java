/** The council accepts an idea: somebody will see to it. */
@NullMarked
package org.longtable.council.ideas.acceptidea;

import org.jspecify.annotations.NullMarked;
