/**
 * Reads the spreadsheets that coordinators keep and checks every row, without changing anything: files in,
 * typed rows and plain-language complaints out. Turning checked rows into commands is a later step.
 * Why it reads as it does: docs/decisions/0007-reading-spreadsheets.md.
 */
@NullMarked
package org.longtable.council.importing.parsing;

import org.jspecify.annotations.NullMarked;
