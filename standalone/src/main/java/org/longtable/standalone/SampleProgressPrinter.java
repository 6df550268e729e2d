package org.longtable.standalone;

import java.io.PrintStream;
import java.time.Duration;
import org.longtable.standalone.sample.SampleLoader;
import org.longtable.standalone.sample.SampleLoader.LoadProgress;
import org.longtable.standalone.sample.SampleLoader.LoadState;

/** Prints the loading progress of the sample year on the terminal. */
final class SampleProgressPrinter {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private SampleProgressPrinter() {}

    static void follow(SampleLoader loader, PrintStream out) {
        if (!loader.start()) {
            out.println("There is already something in the store; the sample year was not loaded.");
            return;
        }
        try {
            while (loader.loading().state() == LoadState.LOADING) {
                out.print(bar(loader.loading()));
                out.flush();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean whole = loader.loading().state() == LoadState.DONE;
        out.println(bar(loader.loading()));
        out.println(whole ? "The sample year is loaded." : "The sample year stopped halfway; longtable.log says why.");
    }

    private static String bar(LoadProgress loading) {
        return TerminalProgressBar.line("Sample year", loading.done(), loading.total());
    }
}
