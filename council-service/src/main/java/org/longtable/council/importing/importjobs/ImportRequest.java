package org.longtable.council.importing.importjobs;

import java.util.List;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;

/**
 * Holds the uploaded files' names, their digest, and the rows that were read.
 *
 * @param names the names of the files
 * @param digest the digest that distinguishes these files from others
 * @param read the result of reading the files
 */
record ImportRequest(List<String> names, String digest, SpreadsheetReadResult read) {

    /** Copies the list. */
    ImportRequest {
        names = List.copyOf(names);
    }
}
