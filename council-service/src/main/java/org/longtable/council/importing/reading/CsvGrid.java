package org.longtable.council.importing.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Splits the text of a CSV file into rows. */
final class CsvGrid {

    /** A file ends inside a quote if this line, put after its end, does not come back as a record of its own. */
    private static final String END = "\ue000end";

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int HEADER_IS_WITHIN = 16 * 1024;

    private CsvGrid() {}

    static Grid of(String file, String text) throws FileRefused {
        Grid.Filling filling = new Grid.Filling();
        int line = 0;
        try (CsvReader<CsvRecord> reader = reader(separatorOf(text), text + "\n" + END);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                if (!records.hasNext()) {
                    requireTheEnd(record, line);
                } else if (!namesTheSeparator(record)) {
                    filling.add(line, record.getFields());
                }
            }
        } catch (CsvParseException badQuotes) {
            throw new FileRefused(Refusal.BROKEN_QUOTES, line + 1);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return filling.finish(file);
    }

    private static void requireTheEnd(CsvRecord last, int line) throws FileRefused {
        if (!last.getField(0).equals(END)) {
            throw new FileRefused(Refusal.BROKEN_QUOTES, line);
        }
    }

    /** The separator that makes most of the header recognisable; among equals the more usual one. */
    private static char separatorOf(String text) {
        String start = text.substring(0, Math.min(text.length(), HEADER_IS_WITHIN));
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> headersFound(start, separator))
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }

    private static long headersFound(String start, char separator) {
        try (Stream<CsvRecord> records = reader(separator, start).stream()) {
            return records.limit(2)
                    .filter(record -> !namesTheSeparator(record))
                    .findFirst()
                    .map(record -> record.getFields().stream()
                            .filter(CsvGrid::isAHeader)
                            .count())
                    .orElse(0L);
        } catch (CsvParseException notWithThisSeparator) {
            return 0;
        }
    }

    private static boolean isAHeader(String cell) {
        String key = Words.key(cell);
        return Stream.of(Column.values()).anyMatch(column -> column.isCalled(key));
    }

    /** Excel writes and reads a first line such as {@code sep=;}. */
    private static boolean namesTheSeparator(CsvRecord record) {
        return record.getStartingLineNumber() == 1 && record.getField(0).startsWith("sep=");
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(true)
                .maxBufferSize(2 * FileBytes.MOST)
                .ofCsvRecord(text);
    }
}
