package org.longtable.eventstore.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a signed note about commits whose content does not match their hash. The operator signs it when a ledger with such commits
 * is restored. It lists their positions, the stored hashes and the hashes of the content. A verification accepts exactly these commits, see
 * docs/ledger-format.md.
 *
 * @param origin name of the ledger, which is the name of its signing key
 * @param at time of signing
 * @param entries the entries by position, at least one
 */
public record KnownPositions(String origin, Instant at, List<Entry> entries) {

    /** The first line of every such note, which distinguishes it from a checkpoint. */
    public static final String FORMAT = "longtable-known-positions/1";

    private static final int HEAD_LINES = 3;
    private static final Pattern ENTRY = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    /** Copies the entries. */
    public KnownPositions {
        entries = List.copyOf(entries);
    }

    /**
     * One commit.
     *
     * @param position position of the commit's first event
     * @param expected hash that is stored with the commit and used by the next commit, in lower-case hexadecimal
     * @param found hash of the commit's content, in lower-case hexadecimal
     */
    public record Entry(long position, String expected, String found) {}

    /** Returns the text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(FORMAT + "\n" + origin + "\n" + at + "\n");
        for (Entry entry : entries) {
            text.append(entry.position())
                    .append(' ')
                    .append(entry.expected())
                    .append(' ')
                    .append(entry.found())
                    .append('\n');
        }
        return text.toString();
    }

    /** Signs the text and returns the signed note. */
    public String signedBy(NoteSigner signer) {
        return signer.sign(text());
    }

    /**
     * Verifies the signature of a note and parses it.
     *
     * @throws InvalidProofException when the text is not such a note, is not signed with the key, or belongs to another ledger
     */
    public static KnownPositions open(String note, NoteVerifier key) {
        KnownPositions known = parse(key.verify(note));
        if (!known.origin().equals(key.name())) {
            throw new InvalidProofException(
                    "The note is of " + known.origin() + ", and the key of " + key.name() + ".");
        }
        return known;
    }

    private static KnownPositions parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() <= HEAD_LINES || !lines.getFirst().equals(FORMAT)) {
            throw new InvalidProofException("The note names no known positions.");
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(HEAD_LINES, lines.size())) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new InvalidProofException("The note has a line that names no position.");
            }
            entries.add(new Entry(Long.parseLong(entry.group(1)), entry.group(2), entry.group(3)));
        }
        try {
            return new KnownPositions(lines.get(1), Instant.parse(lines.get(2)), entries);
        } catch (DateTimeException e) {
            throw new InvalidProofException("The note does not tell when it was signed.", e);
        }
    }
}
