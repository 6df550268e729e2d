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
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.standalone.CommandLineOptions.CommandLineException;

/**
 * The parsed options of the ledger verification commands.
 *
 * @param what action to run
 * @param data folder of the embedded store
 * @param file exported ledger, receipt or backup to read or write; null to check the store
 * @param key key that the user knows to be the ledger's; null to use the key that is available
 * @param despite invalid positions that a restore accepts; may be empty
 */
record LedgerProofOptions(
        Action what,
        Path data,
        @Nullable Path file,
        @Nullable NoteVerifier key,
        Set<Long> despite) {

    private static final Pattern POSITIONS = Pattern.compile("[1-9][0-9]{0,17}(,[1-9][0-9]{0,17})*");

    /** Lists the ledger verification commands. */
    enum Action {
        VERIFY,
        RECEIPT,
        EXPORT,
        BACKUP,
        RESTORE,
        ROTATE_KEY,
        SIGNING_KEY
    }

    /** Parses the arguments; returns empty when they do not name a ledger verification command. */
    static Optional<LedgerProofOptions> parse(String... arguments) throws CommandLineException {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Action what = what(rest.isEmpty() ? "" : rest.pop());
        if (what == null) {
            return Optional.empty();
        }
        LedgerProofOptions options = new LedgerProofOptions(what, Path.of("data"), null, null, Set.of());
        if (what == Action.EXPORT || what == Action.BACKUP || what == Action.RESTORE) {
            options = new LedgerProofOptions(
                    what, options.data, path(what.name().toLowerCase(Locale.ROOT), rest), null, Set.of());
        }
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return Optional.of(options);
    }

    private static @Nullable Action what(String word) {
        return switch (word) {
            case "verify" -> Action.VERIFY;
            case "export" -> Action.EXPORT;
            case "backup" -> Action.BACKUP;
            case "restore" -> Action.RESTORE;
            case "rotate-key" -> Action.ROTATE_KEY;
            case "signing-key" -> Action.SIGNING_KEY;
            default -> null;
        };
    }

    private LedgerProofOptions with(String argument, Deque<String> rest) throws CommandLineException {
        return switch (argument) {
            case "--data" -> new LedgerProofOptions(what, path(argument, rest), file, key, despite);
            case "--export" -> new LedgerProofOptions(what, data, path(argument, rest), key, despite);
            case "--receipt" -> new LedgerProofOptions(receipt(), data, path(argument, rest), key, despite);
            case "--key" -> new LedgerProofOptions(what, data, file, key(next(argument, rest)), despite);
            case "--despite" -> new LedgerProofOptions(what, data, file, key, positions(next(argument, rest)));
            default ->
                throw new CommandLineException(
                        "\"" + argument + "\" is not something ./run knows here. ./run --help says what is.");
        };
    }

    private Set<Long> positions(String text) throws CommandLineException {
        if (what != Action.RESTORE || !POSITIONS.matcher(text).matches()) {
            throw new CommandLineException(
                    "--despite goes with ./run restore and names positions of the ledger, such as 123,456; \"" + text
                            + "\" cannot be that.");
        }
        return Arrays.stream(text.split(",")).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private Action receipt() throws CommandLineException {
        if (what != Action.VERIFY || file != null) {
            throw new CommandLineException("--receipt goes with ./run verify, and with one file.");
        }
        return Action.RECEIPT;
    }

    private static NoteVerifier key(String text) throws CommandLineException {
        try {
            return NoteVerifier.parse(text);
        } catch (InvalidProofException e) {
            throw new CommandLineException(
                    "--key needs a public key as GET /api/audit/key answers it. " + e.getMessage());
        }
    }

    private static Path path(String argument, Deque<String> rest) throws CommandLineException {
        try {
            return Path.of(next(argument, rest));
        } catch (InvalidPathException e) {
            throw new CommandLineException(
                    argument + " needs a file or folder; \"" + e.getInput() + "\" cannot be one.");
        }
    }

    private static String next(String argument, Deque<String> rest) throws CommandLineException {
        if (rest.isEmpty()) {
            throw new CommandLineException(argument + " needs something after it. ./run --help says what.");
        }
        return rest.pop();
    }
}
