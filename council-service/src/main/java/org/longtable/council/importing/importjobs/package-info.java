/** Spreadsheets come over the API: a preview first, then the import, which anybody may watch. */
@NullMarked
package org.longtable.council.importing.importjobs;

import org.jspecify.annotations.NullMarked;
