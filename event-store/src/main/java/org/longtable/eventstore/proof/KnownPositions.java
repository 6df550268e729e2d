package org.longtable.eventstore.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the keeper of a ledger signs when it is restored although the content of some commits is not what was hashed: which ones, the hash
 * that is stored, and the hash of what is there. A verification passes over exactly these, as they are; docs/ledger-format.md tells how.
 *
 * @param origin which ledger; the name of the key the note is signed with
 * @param at when it was signed
 * @param entries at least one, by position
 */
public record KnownPositions(String origin, Instant at, List<Entry> entries) {

    /** The first line of every such note, by which it cannot be taken for a checkpoint. */
    public static final String FORMAT = "longtable-known-positions/1";

    private static final int HEAD_LINES = 3;
    private static final Pattern ENTRY = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    /** Keeps a copy of the entries. */
    public KnownPositions {
        entries = List.copyOf(entries);
    }

    /**
     * One commit.
     *
     * @param position of its first event
     * @param expected the hash that is stored with it and that the chain goes on from, in lower-case hexadecimal
     * @param found the hash of its content, in lower-case hexadecimal
     */
    public record Entry(long position, String expected, String found) {}

    /** The text that is signed. */
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

    /** Signs it. */
    public String signedBy(NoteSigner signer) {
        return signer.sign(text());
    }

    /**
     * Checks the signature of a note and reads it.
     *
     * @throws InvalidProofException when it is no such note, or not signed with that key, or not of the ledger whose key that is
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
