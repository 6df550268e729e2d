/** Organizations and councils: charter, champion, rates. */
@NullMarked
package org.longtable.contract.organization;

import org.jspecify.annotations.NullMarked;
