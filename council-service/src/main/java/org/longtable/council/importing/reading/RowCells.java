package org.longtable.council.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longtable.contract.input.TextPolicy;

/** The cells of one row by what they mean; collects what is wrong with them. */
final class RowCells {

    private final Layout layout;
    private final Grid.Row row;
    private final List<Complaint> complaints = new ArrayList<>();

    RowCells(Layout layout, Grid.Row row) {
        this.layout = layout;
        this.row = row;
        refuseCellsBeyondTheHeader();
    }

    <T> Parsed<T> required(Column column, Function<String, Parsed<T>> reading) {
        Parsed<T> parsed = read(column, Words::tidy, reading);
        return parsed instanceof Parsed.Blank ? complain(column, Reason.MISSING) : parsed;
    }

    <T> Parsed<T> optional(Column column, Function<String, Parsed<T>> reading) {
        return read(column, Words::tidy, reading);
    }

    Parsed<String> requiredText(Column column) {
        return required(column, Parsed::of);
    }

    Parsed<String> optionalText(Column column) {
        return optional(column, Parsed::of);
    }

    /** A longer text, whose line breaks are kept. */
    Parsed<String> optionalLines(Column column) {
        return read(column, Words::tidyLines, Parsed::of);
    }

    /** A longer text, whose line breaks are kept. */
    Parsed<String> requiredLines(Column column) {
        Parsed<String> parsed = optionalLines(column);
        return parsed instanceof Parsed.Blank ? complain(column, Reason.MISSING) : parsed;
    }

    <T> Parsed<T> complain(Column column, Reason reason) {
        complaints.add(new Complaint(
                layout.headerOf(column),
                Words.tidy(raw(column)),
                reason,
                reason == Reason.TOO_LONG ? column.longest() : 0));
        return Parsed.refused(reason);
    }

    /** The row, if nothing is wrong with it. */
    <R extends SheetRow<R>> Optional<R> whenSound(Supplier<R> built) {
        return complaints.isEmpty() ? Optional.of(built.get()) : Optional.empty();
    }

    List<Complaint> complaints() {
        return complaints;
    }

    private <T> Parsed<T> read(Column column, Function<String, String> tidying, Function<String, Parsed<T>> reading) {
        String raw = raw(column);
        String text = tidying.apply(raw);
        Optional<Reason> unfit = CellCheck.of(column, raw, text);
        if (unfit.isPresent()) {
            return complain(column, unfit.get());
        }
        if (TextPolicy.showsNothing(text)) {
            return Parsed.blank();
        }
        Parsed<T> parsed = reading.apply(text);
        return parsed instanceof Parsed.Refused<T> refused ? complain(column, refused.reason()) : parsed;
    }

    private String raw(Column column) {
        int index = layout.indexOf(column);
        return index < 0 ? "" : row.cell(index);
    }

    private void refuseCellsBeyondTheHeader() {
        int columns = layout.headers().size();
        row.cells().stream()
                .skip(columns)
                .map(Words::tidy)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> complaints.add(new Complaint("", cell, Reason.MORE_CELLS_THAN_COLUMNS)));
    }
}
