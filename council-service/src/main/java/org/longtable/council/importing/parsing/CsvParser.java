package org.longtable.council.importing.parsing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Splits CSV text into rows and cells. */
final class CsvParser {

    /** This line is added at the end of the file. If it does not come back as a record, the file ends inside a quote. */
    private static final String END = "\ue000end";

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int HEADER_IS_WITHIN = 16 * 1024;

    private CsvParser() {}

    static TextTable of(String file, String text) throws FileRejectedException {
        TextTable.TextTableBuilder filling = new TextTable.TextTableBuilder();
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
            throw new FileRejectedException(FileRejectionCode.BROKEN_QUOTES, line + 1);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return filling.finish(file);
    }

    private static void requireTheEnd(CsvRecord last, int line) throws FileRejectedException {
        if (!last.getField(0).equals(END)) {
            throw new FileRejectedException(FileRejectionCode.BROKEN_QUOTES, line);
        }
    }

    /** Returns the separator with which most header cells are recognized; on a tie, the more common one. */
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
                            .filter(CsvParser::isAHeader)
                            .count())
                    .orElse(0L);
        } catch (CsvParseException notWithThisSeparator) {
            return 0;
        }
    }

    private static boolean isAHeader(String cell) {
        String key = TextNormalizer.comparisonKey(cell);
        return Stream.of(SheetColumn.values()).anyMatch(column -> column.matchesHeader(key));
    }

    /** Checks for a first line such as {@code sep=;}, which Excel writes and reads. */
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
                .maxBufferSize(2 * SizeLimitedFileReader.MOST)
                .ofCsvRecord(text);
    }
}
