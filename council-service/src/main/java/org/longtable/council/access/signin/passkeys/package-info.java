/** Getting in by a passkey, which a device keeps and Spring Security checks; adding, seeing and removing one's own. */
@NullMarked
package org.longtable.council.access.signin.passkeys;

import org.jspecify.annotations.NullMarked;
