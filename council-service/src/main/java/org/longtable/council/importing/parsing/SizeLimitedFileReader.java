package org.longtable.council.importing.parsing;

import java.io.IOException;
import java.io.InputStream;

/** Reads a file into memory when it is within the size limit. */
final class SizeLimitedFileReader {

    /** The maximum file size in bytes: 20 MB. */
    static final int MOST = 20 * 1024 * 1024;

    private SizeLimitedFileReader() {}

    static byte[] of(SpreadsheetFile file) throws FileRejectedException {
        try {
            if (file.size() > MOST) {
                throw new FileRejectedException(FileRejectionCode.TOO_LARGE);
            }
            try (InputStream in = file.open()) {
                // A file may grow and a stream has no known size, so one byte more than the limit is read to detect a
                // file that is too large.
                byte[] bytes = in.readNBytes(MOST + 1);
                if (bytes.length > MOST) {
                    throw new FileRejectedException(FileRejectionCode.TOO_LARGE);
                }
                return bytes;
            }
        } catch (IOException cannotBeRead) {
            throw new FileRejectedException(FileRejectionCode.UNREADABLE, cannotBeRead);
        }
    }
}
