/** People and their roles, write side; what other capabilities may know of people. */
@NullMarked
package org.longtable.council.access;

import org.jspecify.annotations.NullMarked;
