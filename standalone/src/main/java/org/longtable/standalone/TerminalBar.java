package org.longtable.standalone;

/** How far something is, on one line of a terminal that is written over and over. */
final class TerminalBar {

    private static final int WIDTH = 30;

    private TerminalBar() {}

    /** The line, with the return that lets the next one take its place. */
    static String line(String label, long done, long total) {
        int filled = total == 0 ? 0 : (int) (WIDTH * Math.min(done, total) / total);
        return "\r" + label + "  [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]  " + done + " of " + total;
    }
}
