package org.longtable.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.NoteRefused;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.standalone.Options.NotUnderstood;

/**
 * What was asked about the ledger on the command line.
 *
 * @param what to do
 * @param data folder of the embedded store
 * @param file an exported ledger, a receipt or a backup, to be read or written; null to check the store
 * @param key the key that whoever asks knows to be the ledger's; null to take the one at hand
 * @param despite positions that do not hold and despite which a backup is restored; empty for none
 */
record ProofOptions(
        What what, Path data, @Nullable Path file, @Nullable NoteVerifier key, Set<Long> despite) {

    private static final Pattern POSITIONS = Pattern.compile("[1-9][0-9]{0,17}(,[1-9][0-9]{0,17})*");

    /** What can be asked for. */
    enum What {
        VERIFY,
        RECEIPT,
        EXPORT,
        BACKUP,
        RESTORE,
        ROTATE_KEY,
        SIGNING_KEY
    }

    /** What was asked for; empty when it is nothing about the ledger. */
    static Optional<ProofOptions> parse(String... arguments) throws NotUnderstood {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        What what = what(rest.isEmpty() ? "" : rest.pop());
        if (what == null) {
            return Optional.empty();
        }
        ProofOptions options = new ProofOptions(what, Path.of("data"), null, null, Set.of());
        if (what == What.EXPORT || what == What.BACKUP || what == What.RESTORE) {
            options = new ProofOptions(
                    what, options.data, path(what.name().toLowerCase(Locale.ROOT), rest), null, Set.of());
        }
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return Optional.of(options);
    }

    private static @Nullable What what(String word) {
        return switch (word) {
            case "verify" -> What.VERIFY;
            case "export" -> What.EXPORT;
            case "backup" -> What.BACKUP;
            case "restore" -> What.RESTORE;
            case "rotate-key" -> What.ROTATE_KEY;
            case "signing-key" -> What.SIGNING_KEY;
            default -> null;
        };
    }

    private ProofOptions with(String argument, Deque<String> rest) throws NotUnderstood {
        return switch (argument) {
            case "--data" -> new ProofOptions(what, path(argument, rest), file, key, despite);
            case "--export" -> new ProofOptions(what, data, path(argument, rest), key, despite);
            case "--receipt" -> new ProofOptions(receipt(), data, path(argument, rest), key, despite);
            case "--key" -> new ProofOptions(what, data, file, key(next(argument, rest)), despite);
            case "--despite" -> new ProofOptions(what, data, file, key, positions(next(argument, rest)));
            default ->
                throw new NotUnderstood(
                        "\"" + argument + "\" is not something ./run knows here. ./run --help says what is.");
        };
    }

    private Set<Long> positions(String text) throws NotUnderstood {
        if (what != What.RESTORE || !POSITIONS.matcher(text).matches()) {
            throw new NotUnderstood(
                    "--despite goes with ./run restore and names positions of the ledger, such as 123,456; \"" + text
                            + "\" cannot be that.");
        }
        return Arrays.stream(text.split(",")).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private What receipt() throws NotUnderstood {
        if (what != What.VERIFY || file != null) {
            throw new NotUnderstood("--receipt goes with ./run verify, and with one file.");
        }
        return What.RECEIPT;
    }

    private static NoteVerifier key(String text) throws NotUnderstood {
        try {
            return NoteVerifier.parse(text);
        } catch (NoteRefused e) {
            throw new NotUnderstood("--key needs a public key as GET /api/audit/key answers it. " + e.getMessage());
        }
    }

    private static Path path(String argument, Deque<String> rest) throws NotUnderstood {
        try {
            return Path.of(next(argument, rest));
        } catch (InvalidPathException e) {
            throw new NotUnderstood(argument + " needs a file or folder; \"" + e.getInput() + "\" cannot be one.");
        }
    }

    private static String next(String argument, Deque<String> rest) throws NotUnderstood {
        if (rest.isEmpty()) {
            throw new NotUnderstood(argument + " needs something after it. ./run --help says what.");
        }
        return rest.pop();
    }
}
