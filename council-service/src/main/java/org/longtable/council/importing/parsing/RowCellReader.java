package org.longtable.council.importing.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longtable.contract.input.TextPolicy;

/** Reads the cells of one row by column and collects their validation errors. */
final class RowCellReader {

    private final ColumnLayout layout;
    private final TextTable.Row row;
    private final List<ValidationError> errors = new ArrayList<>();

    RowCellReader(ColumnLayout layout, TextTable.Row row) {
        this.layout = layout;
        this.row = row;
        refuseCellsBeyondTheHeader();
    }

    <T> ParseResult<T> required(SheetColumn column, Function<String, ParseResult<T>> reading) {
        ParseResult<T> parsed = read(column, TextNormalizer::toSingleLine, reading);
        return parsed instanceof ParseResult.Blank ? addError(column, ValidationErrorCode.MISSING) : parsed;
    }

    <T> ParseResult<T> optional(SheetColumn column, Function<String, ParseResult<T>> reading) {
        return read(column, TextNormalizer::toSingleLine, reading);
    }

    ParseResult<String> requiredText(SheetColumn column) {
        return required(column, ParseResult::of);
    }

    ParseResult<String> optionalText(SheetColumn column) {
        return optional(column, ParseResult::of);
    }

    /** Reads an optional longer text and keeps its line breaks. */
    ParseResult<String> optionalLines(SheetColumn column) {
        return read(column, TextNormalizer::collapseSpacing, ParseResult::of);
    }

    /** Reads a required longer text and keeps its line breaks. */
    ParseResult<String> requiredLines(SheetColumn column) {
        ParseResult<String> parsed = optionalLines(column);
        return parsed instanceof ParseResult.Blank ? addError(column, ValidationErrorCode.MISSING) : parsed;
    }

    <T> ParseResult<T> addError(SheetColumn column, ValidationErrorCode reason) {
        errors.add(new ValidationError(
                layout.headerOf(column),
                TextNormalizer.toSingleLine(raw(column)),
                reason,
                reason == ValidationErrorCode.TOO_LONG ? column.longest() : 0));
        return ParseResult.refused(reason);
    }

    /** Builds the row when no validation error was found. */
    <R extends SheetRow<R>> Optional<R> buildIfValid(Supplier<R> built) {
        return errors.isEmpty() ? Optional.of(built.get()) : Optional.empty();
    }

    List<ValidationError> errors() {
        return errors;
    }

    private <T> ParseResult<T> read(
            SheetColumn column, Function<String, String> tidying, Function<String, ParseResult<T>> reading) {
        String raw = raw(column);
        String text = tidying.apply(raw);
        Optional<ValidationErrorCode> unfit = CellSafetyCheck.findProblem(column, raw, text);
        if (unfit.isPresent()) {
            return addError(column, unfit.get());
        }
        if (TextPolicy.showsNothing(text)) {
            return ParseResult.blank();
        }
        ParseResult<T> parsed = reading.apply(text);
        return parsed instanceof ParseResult.Invalid<T> refused ? addError(column, refused.reason()) : parsed;
    }

    private String raw(SheetColumn column) {
        int index = layout.indexOf(column);
        return index < 0 ? "" : row.cell(index);
    }

    private void refuseCellsBeyondTheHeader() {
        int columns = layout.headers().size();
        row.cells().stream()
                .skip(columns)
                .map(TextNormalizer::toSingleLine)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(
                        cell -> errors.add(new ValidationError("", cell, ValidationErrorCode.MORE_CELLS_THAN_COLUMNS)));
    }
}
