package org.longtable.council.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.importing.ImportReport.ImportedCouncil;
import org.longtable.council.importing.ImportReport.RefusedStep;
import org.longtable.council.importing.reading.Place;

/** Counts what came of commands, from several threads. */
final class ImportTally {

    private final LongAdder recorded = new LongAdder();
    private final LongAdder alreadyThere = new LongAdder();
    private final Queue<RefusedStep> refused = new ConcurrentLinkedQueue<>();

    void carriedOut(boolean changed) {
        (changed ? recorded : alreadyThere).increment();
    }

    void refused(Place place, Refusal refusal) {
        refused.add(new RefusedStep(place, refusal));
    }

    ImportReport report(Survey before, Survey after, List<ImportedCouncil> councils) {
        Comparator<RefusedStep> byRow = Comparator.<RefusedStep, String>comparing(
                        step -> step.place().file())
                .thenComparingInt(step -> step.place().line())
                .thenComparing(step -> step.refusal().slug());
        return new ImportReport(
                before,
                after,
                councils,
                recorded.sum(),
                alreadyThere.sum(),
                refused.stream().sorted(byRow).toList());
    }
}
