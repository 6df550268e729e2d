package org.longtable.eventstore.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The class encodes a receipt as the text of a QR code (zlib and Base45) and decodes it. */
public final class ReceiptQrCode {

    /** The prefix of the first version of this format. */
    public static final String PREFIX = "LTR1:";

    /** The maximum number of bytes of JSON in a code. It is far more than a QR code can hold and limits the size of decompressed text. */
    public static final int LARGEST = 1 << 20;

    private static final int CHUNK = 8_192;

    private ReceiptQrCode() {}

    /** Returns whether a text starts with the prefix of a receipt code. */
    public static boolean hasPrefix(String text) {
        return text.startsWith(PREFIX);
    }

    /** Encodes a receipt as the text of a QR code. */
    public static String encode(Receipt receipt) {
        return PREFIX + Base45.encode(deflated(StrictUtf8.encode(receipt.compact())));
    }

    /**
     * Decodes a receipt from the text of a QR code.
     *
     * @param text text that may end in line feeds; a space is a valid character
     * @throws InvalidProofException when the text is not a receipt code, was misread, or contains more than {@link #LARGEST} bytes
     */
    public static Receipt decode(String text) {
        if (!hasPrefix(text)) {
            throw new InvalidProofException("A receipt's code begins with " + PREFIX + ".");
        }
        int end = text.length();
        while (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r') {
            end--;
        }
        byte[] json = inflated(Base45.decode(text.substring(PREFIX.length(), end)));
        return Receipt.parse(new String(json, StandardCharsets.UTF_8));
    }

    private static byte[] deflated(byte[] json) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(json);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    throw new InvalidProofException("The code breaks off.");
                }
                json.write(chunk, 0, count);
                if (json.size() > LARGEST) {
                    throw new InvalidProofException("The code holds more than a receipt can.");
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new InvalidProofException("The code goes on after its end.");
            }
            return json.toByteArray();
        } catch (DataFormatException e) {
            throw new InvalidProofException("The code is damaged, or was misread.", e);
        } finally {
            inflater.end();
        }
    }
}
