package org.longtable.council.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.importing.ImportReport.ImportedCouncil;
import org.longtable.council.importing.ImportReport.RejectedCommand;
import org.longtable.council.importing.parsing.RowLocation;

/** Counts the results of import commands across threads. */
final class ImportResultCounter {

    private final LongAdder recorded = new LongAdder();
    private final LongAdder alreadyThere = new LongAdder();
    private final Queue<RejectedCommand> recordViolation = new ConcurrentLinkedQueue<>();

    void recordSuccess(boolean changed) {
        (changed ? recorded : alreadyThere).increment();
    }

    void recordViolation(RowLocation place, RuleViolation refusal) {
        recordViolation.add(new RejectedCommand(place, refusal));
    }

    ImportReport report(ImportPreview before, ImportPreview after, List<ImportedCouncil> councils) {
        Comparator<RejectedCommand> byRow = Comparator.<RejectedCommand, String>comparing(
                        step -> step.place().file())
                .thenComparingInt(step -> step.place().line())
                .thenComparing(step -> step.refusal().slug());
        return new ImportReport(
                before,
                after,
                councils,
                recorded.sum(),
                alreadyThere.sum(),
                recordViolation.stream().sorted(byRow).toList());
    }
}
