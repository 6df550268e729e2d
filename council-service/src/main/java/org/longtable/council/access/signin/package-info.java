/** Getting in without passwords, and seeing where one is signed in. */
@NullMarked
package org.longtable.council.access.signin;

import org.jspecify.annotations.NullMarked;
