package org.longtable.council.importing.parsing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks for tests. */
final class WorkbookWriter {

    /** Defines how cells are written. */
    enum Cells {
        /** Writes every value as text. */
        AS_TEXT,
        /** Writes dates, times, amounts and numbers as if a person had typed them into Excel. */
        TYPED
    }

    record SheetText(String name, List<List<String>> rows) {}

    private WorkbookWriter() {}

    static SheetText sheet(String name, Path csv) {
        try {
            String text = DecodedCsvText.of(Files.readAllBytes(csv)).text().replace("\ufeff", "");
            return new SheetText(
                    name,
                    CsvParser.of(name, text).rows().stream()
                            .map(TextTable.Row::cells)
                            .toList());
        } catch (IOException | FileRejectedException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static byte[] workbook(Cells cells, List<SheetText> sheets) {
        return written(workbook -> {
            for (SheetText sheet : sheets) {
                Worksheet worksheet = workbook.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++) {
                    for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                        write(
                                cells,
                                worksheet,
                                row,
                                column,
                                sheet.rows().get(row).get(column));
                    }
                }
            }
        });
    }

    static byte[] of(String sheet, Consumer<Worksheet> content) {
        return written(workbook -> content.accept(workbook.newWorksheet(sheet)));
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    /** Returns the workbook with one part edited. */
    static byte[] edited(byte[] workbook, String part, UnaryOperator<String> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var channel = new SeekableInMemoryByteChannel(workbook);
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(channel).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? edited(content, edit) : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] edited(byte[] content, UnaryOperator<String> edit) {
        String before = new String(content, StandardCharsets.UTF_8);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing was edited in " + before);
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Cells cells, Worksheet sheet, int row, int column, String text) {
        if (cells == Cells.AS_TEXT || !typed(sheet, row, column, TextNormalizer.toSingleLine(text))) {
            sheet.value(row, column, text);
        }
    }

    private static boolean typed(Worksheet sheet, int row, int column, String text) {
        Optional<ParseResult.Value<?>> day = value(new DateParser(Reading.TODAY).read(text));
        Optional<ParseResult.Value<?>> time = value(TimeOfDayParser.read(text));
        if (day.isPresent()) {
            sheet.value(row, column, (java.time.LocalDate) day.get().taken());
            sheet.style(row, column).format("mmm d, yyyy").set();
        } else if (time.isPresent()) {
            sheet.value(row, column, ((LocalTime) time.get().taken()).toSecondOfDay() / 86_400.0);
            sheet.style(row, column).format("h:mm AM/PM").set();
        } else if (text.matches("\\$?\\d+(\\.\\d+)?")) {
            // A computed cell holds the nearest binary fraction, which can be off in the seventeenth digit.
            sheet.value(row, column, new BigDecimal(text.replace("$", "")).doubleValue() * 3 / 3);
            sheet.style(row, column)
                    .format(text.startsWith("$") ? "$#,##0.00" : "General")
                    .set();
        } else {
            return false;
        }
        return true;
    }

    private static Optional<ParseResult.Value<?>> value(ParseResult<?> parsed) {
        return parsed instanceof ParseResult.Value<?> value ? Optional.of(value) : Optional.empty();
    }
}
