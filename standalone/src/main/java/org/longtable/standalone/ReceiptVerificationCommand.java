package org.longtable.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.Receipt;
import org.longtable.eventstore.proof.ReceiptQrCode;

/** Implements {@code ./run verify --receipt}, which verifies one receipt offline. */
final class ReceiptVerificationCommand {

    private static final int UNREADABLE = 4;

    /** Largest file in bytes. The receipt of the largest commit that the database accepts is smaller. */
    private static final int LARGEST = 32 << 20;

    private final PrintStream out;
    private final PrintStream err;

    ReceiptVerificationCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Verifies a receipt and prints what it proves or what is invalid.
     *
     * @param known key that the user knows to be the ledger's; null to use the key in the receipt
     * @return the exit status, 0 when the receipt is valid
     * @throws InvalidProofException when the file is not a receipt
     */
    int verify(Path file, @Nullable NoteVerifier known) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST + 1);
        }
        if (content.length > LARGEST) {
            err.println("The file is larger than a receipt can be.");
            return UNREADABLE;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        Receipt receipt = ReceiptQrCode.hasPrefix(text) ? ReceiptQrCode.decode(text) : Receipt.parse(text);
        NoteVerifier key = known == null ? NoteVerifier.parse(receipt.key()) : known;
        try {
            tell(receipt.position(), receipt.verify(key), key);
        } catch (InvalidProofException e) {
            err.println("This receipt does not hold. " + e.getMessage());
            return LedgerProofCommands.DOES_NOT_HOLD;
        }
        out.println(
                known == null
                        ? "The receipt names this key itself: compare it with the one you noted elsewhere, or give that one with --key."
                        : "It is the key that you named.");
        return 0;
    }

    private void tell(long position, Receipt.Verified proven, NoteVerifier key) {
        out.println("This receipt holds.");
        out.println("  What was recorded  " + proven.event().type() + " (personal words are sealed)");
        out.println("  When               " + proven.commit().at());
        out.println("  Where              position " + position + " of the ledger");
        out.println("  Signed with it     the first " + proven.checkpoint().size() + " commits of the ledger");
        out.println("  Signed with        " + key);
    }
}
