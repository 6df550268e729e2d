/** The published language of the domain: identifiers, money, and event metadata. Each capability has a package with its events. */
@NullMarked
package org.longtable.contract;

import org.jspecify.annotations.NullMarked;
