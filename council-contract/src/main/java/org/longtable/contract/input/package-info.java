/** Rules for input: the text policy and the date bounds, which are the same for requests, files, headers, and settings (0017). */
@NullMarked
package org.longtable.contract.input;

import org.jspecify.annotations.NullMarked;
