package org.longtable.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parsed command-line options.
 *
 * @param data folder of the embedded store
 * @param port TCP port on loopback; 0 uses any free port
 * @param sample whether to load the sample year into an empty store
 * @param train whether to stop after start-up
 * @param help whether to print the help text
 * @param importFolder folder of spreadsheets to import before stopping, or null
 */
record CommandLineOptions(
        Path data,
        int port,
        boolean sample,
        boolean train,
        boolean help,
        @Nullable Path importFolder) {

    static final String HELP = """
            ./run                       start Longtable and print its address
            ./run --sample              the same, with a sample year when the store is empty
            ./run import FOLDER         bring in the spreadsheets of a folder, then stop
            ./run verify                check that nothing in the ledger was changed, and its signatures
            ./run verify --export FILE  the same for an exported ledger, on any machine (--key KEY: signed by whom)
            ./run verify --receipt FILE one receipt: its file, or the text of its QR code (--key KEY: signed by whom)
            ./run export FILE           write the ledger to a file, personal data sealed
            ./run backup FILE           everything in one file, also while it runs; keep it safe, the keys are in it
            ./run restore FILE          bring a backup back into an empty folder (--data DIR), verified
                                        (--despite 123,456: although the content at these positions does not hold)
            ./run rotate-key            a new master key for the data folder, and all personal keys wrapped with it
            ./run signing-key           print a new key for signing checkpoints, for a server

              --data DIR                where the data lives (default: ./data)
              --port N                  the port on this machine (default: 8080)
            """;

    /** This exception explains which command-line argument is invalid. */
    static final class CommandLineException extends Exception {

        private static final long serialVersionUID = 1L;

        CommandLineException(String sentence) {
            super(sentence);
        }
    }

    static CommandLineOptions parse(String... arguments) throws CommandLineException {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        CommandLineOptions options = new CommandLineOptions(Path.of("data"), 8080, false, false, false, null);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private CommandLineOptions with(String argument, Deque<String> rest) throws CommandLineException {
        return switch (argument) {
            case "--data" -> new CommandLineOptions(path(argument, rest), port, sample, train, help, importFolder);
            case "--port" -> new CommandLineOptions(data, port(rest), sample, train, help, importFolder);
            case "--sample" -> new CommandLineOptions(data, port, true, train, help, importFolder);
            case "--train" -> new CommandLineOptions(data, port, sample, true, help, importFolder);
            case "--help", "-h" -> new CommandLineOptions(data, port, sample, train, true, importFolder);
            case "import" -> new CommandLineOptions(data, port, sample, train, help, path(argument, rest));
            default ->
                throw new CommandLineException(
                        "\"" + argument + "\" is not something ./run knows. ./run --help says what is.");
        };
    }

    private static Path path(String argument, Deque<String> rest) throws CommandLineException {
        try {
            return Path.of(next(argument, rest));
        } catch (InvalidPathException e) {
            throw new CommandLineException(argument + " needs a folder; \"" + e.getInput() + "\" cannot be one.");
        }
    }

    private static int port(Deque<String> rest) throws CommandLineException {
        String value = next("--port", rest);
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The exception below also covers a port that is not a number.
        }
        throw new CommandLineException("--port needs a number from 0 to 65535; \"" + value + "\" is none.");
    }

    private static String next(String argument, Deque<String> rest) throws CommandLineException {
        if (rest.isEmpty()) {
            throw new CommandLineException(argument + " needs something after it. ./run --help says what.");
        }
        return rest.pop();
    }
}
