package org.longtable.council.importing.reading;

import java.io.IOException;
import java.io.InputStream;

/** Takes a file into memory, if it is small enough. */
final class FileBytes {

    /** The largest file, in bytes: 20 MB. */
    static final int MOST = 20 * 1024 * 1024;

    private FileBytes() {}

    static byte[] of(SpreadsheetFile file) throws FileRefused {
        try {
            if (file.size() > MOST) {
                throw new FileRefused(Refusal.TOO_LARGE);
            }
            try (InputStream in = file.open()) {
                // A file may grow, and a stream does not tell its size: one byte more than allowed is enough to know.
                byte[] bytes = in.readNBytes(MOST + 1);
                if (bytes.length > MOST) {
                    throw new FileRefused(Refusal.TOO_LARGE);
                }
                return bytes;
            }
        } catch (IOException cannotBeRead) {
            throw new FileRefused(Refusal.UNREADABLE, cannotBeRead);
        }
    }
}
