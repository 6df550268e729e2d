package org.longtable.standalone;

/** Formats a progress bar that overwrites one terminal line. */
final class TerminalProgressBar {

    private static final int WIDTH = 30;

    private TerminalProgressBar() {}

    /** Returns the line, which starts with a carriage return so that it replaces the previous line. */
    static String line(String label, long done, long total) {
        int filled = total == 0 ? 0 : (int) (WIDTH * Math.min(done, total) / total);
        return "\r" + label + "  [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]  " + done + " of " + total;
    }
}
