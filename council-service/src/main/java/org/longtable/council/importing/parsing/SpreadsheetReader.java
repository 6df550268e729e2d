package org.longtable.council.importing.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the spreadsheets of an organization's councils and checks every row. It changes nothing, and the same files on the same day give
 * the same result.
 *
 * <p>The formats are CSV (comma, semicolon or tab; UTF-8 or windows-1252) and XLSX (one sheet or several). A file has at most 20 MB and
 * 100,000 rows. The header determines the kind of file. A file is accepted or rejected as a whole; the rows of an accepted file are checked
 * one by one.
 */
public final class SpreadsheetReader {

    /** The maximum number of files that are read at once. */
    public static final int MOST_FILES = 50;

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "xlsx", "xlsm", "xls");

    private final RowParser reading;
    private final ExistingRecords known;
    private final ImportRights rights;

    /** Creates a reader with the rights of an administrator of the whole organization. */
    public SpreadsheetReader(LocalDate today, ExistingRecords known) {
        this(today, known, ImportRights.all());
    }

    /**
     * Creates a reader for a day, an organization's existing records, and the rights of a person.
     *
     * @param today the current date; dates more than a year later are rejected
     * @param known the organization's existing records
     * @param rights the rights of the person who imports
     */
    public SpreadsheetReader(LocalDate today, ExistingRecords known, ImportRights rights) {
        this.reading = new RowParser(today);
        this.known = known;
        this.rights = rights;
    }

    /**
     * Reads the spreadsheets in a folder, in alphabetical order of their names and without subfolders.
     *
     * @throws IOException when the folder cannot be listed; a file that cannot be read is rejected instead
     */
    public SpreadsheetReadResult readFolder(Path folder) throws IOException {
        RowCollector rows = new RowCollector();
        List<SpreadsheetFile> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.filter(Files::isRegularFile).sorted().toList()) {
                SpreadsheetFile file = SpreadsheetFile.of(path);
                if (isASpreadsheetByName(file.name())) {
                    files.add(file);
                } else if (!isHidden(file.name())) {
                    rows.notes.add(new FileNotice(file.name(), FileNotice.NoticeCode.FILE_IGNORED, ""));
                }
            }
        }
        return read(files, rows);
    }

    /** Reads all given files in the given order, whatever their names. */
    public SpreadsheetReadResult read(List<SpreadsheetFile> files) {
        return read(files, new RowCollector());
    }

    private SpreadsheetReadResult read(List<SpreadsheetFile> files, RowCollector rows) {
        Set<String> names = new HashSet<>();
        for (SpreadsheetFile file : files) {
            String name = unlike(names, file.name());
            try {
                if (names.size() > MOST_FILES) {
                    throw new FileRejectedException(FileRejectionCode.TOO_MANY_FILES);
                }
                take(ExtractedFile.of(name, file), rows);
            } catch (FileRejectedException refused) {
                rows.refused.add(refused.of(name));
            }
        }
        return new CrossSheetValidator(rows, known, rights).result();
    }

    private void take(ExtractedFile opened, RowCollector rows) throws FileRejectedException {
        List<RecognizedTable> recognised = new ArrayList<>();
        List<FileNotice> notes = new ArrayList<>(opened.notes());
        for (TextTable grid : opened.grids()) {
            Optional<ColumnLayout> layout = grid.rows().isEmpty()
                    ? Optional.empty()
                    : ColumnLayout.detect(grid.rows().getFirst());
            if (layout.isPresent()) {
                recognised.add(new RecognizedTable(grid, sound(layout.get(), grid)));
            } else if (opened.workbook()) {
                notes.add(new FileNotice(grid.file(), FileNotice.NoticeCode.SHEET_IGNORED, ""));
            }
        }
        if (recognised.isEmpty()) {
            boolean empty = opened.grids().stream().allMatch(grid -> grid.rows().isEmpty());
            throw new FileRejectedException(empty ? FileRejectionCode.EMPTY : FileRejectionCode.UNKNOWN_SHEET);
        }
        rows.notes.addAll(notes);
        recognised.forEach(sheet -> rows.addSheet(sheet.grid, sheet.layout, reading));
    }

    private static ColumnLayout sound(ColumnLayout layout, TextTable grid) throws FileRejectedException {
        if (!layout.complete()) {
            throw new FileRejectedException(FileRejectionCode.MISSING_COLUMN, layout.missing(), grid);
        }
        if (!layout.repeated().isEmpty()) {
            throw new FileRejectedException(FileRejectionCode.REPEATED_COLUMN, List.copyOf(layout.repeated()), grid);
        }
        return layout;
    }

    /** Makes a name unique, because two uploads may have the same name and a row location must identify one of them. */
    private static String unlike(Set<String> names, String name) {
        String unique = name;
        for (int copy = 2; !names.add(unique); copy++) {
            unique = name + " (" + copy + ")";
        }
        return unique;
    }

    private static boolean isASpreadsheetByName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !isHidden(name) && ENDINGS.contains(ending);
    }

    /**
     * Checks for hidden files, such as the lock files that editors keep beside an open file ({@code ~$roster.xlsx},
     * {@code .~lock.roster.csv#}).
     */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** Holds a text table with its detected column layout. */
    private record RecognizedTable(TextTable grid, ColumnLayout layout) {}
}
