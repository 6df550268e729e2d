package org.longtable.council.importing.bringing;

import java.util.List;
import org.longtable.council.importing.reading.Spreadsheets;

/**
 * What an import is to bring.
 *
 * @param names of the files
 * @param digest what tells these files from others
 * @param read what was read of them
 */
record Sheets(List<String> names, String digest, Spreadsheets read) {

    /** Copies the list. */
    Sheets {
        names = List.copyOf(names);
    }
}
