/** The write side: a package per capability, a folder per command. */
@NullMarked
package org.longtable.council;

import org.jspecify.annotations.NullMarked;
