/** What may enter: the policy for text and the bounds of dates, the same for requests, files, headers and settings (0017). */
@NullMarked
package org.longtable.contract.input;

import org.jspecify.annotations.NullMarked;
