package org.longtable.council.importing.parsing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Holds the decoded text of a CSV file and whether its encoding was guessed.
 *
 * @param text the text without a byte order mark
 * @param guessed whether the bytes are not UTF-8 and were read as windows-1252, which never fails but may be wrong
 */
record DecodedCsvText(String text, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static DecodedCsvText of(byte[] bytes) throws FileRejectedException {
        DecodedCsvText decoded = decode(bytes);
        if (decoded.text.indexOf('\0') >= 0) {
            throw new FileRejectedException(FileRejectionCode.NOT_A_SPREADSHEET);
        }
        return decoded;
    }

    private static DecodedCsvText decode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            // Excel calls this encoding "Unicode text".
            return new DecodedCsvText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content)
                    .toString();
            return new DecodedCsvText(text, false);
        } catch (CharacterCodingException notUtf8) {
            return new DecodedCsvText(new String(bytes, start, bytes.length - start, WINDOWS_1252), true);
        }
    }

    static boolean begins(byte[] bytes, int... signature) {
        for (int index = 0; index < signature.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != signature[index]) {
                return false;
            }
        }
        return true;
    }
}
