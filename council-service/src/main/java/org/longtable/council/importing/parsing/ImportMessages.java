package org.longtable.council.importing.parsing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Provides the messages about the results of parsing in English or Spanish. */
public final class ImportMessages {

    private static final String BUNDLE = ImportMessages.class.getPackageName() + ".import";
    private static final Locale SPANISH = Locale.of("es");

    private final ResourceBundle texts;

    private ImportMessages(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Returns Spanish messages for any Spanish locale and English messages for all others. */
    public static ImportMessages in(Locale locale) {
        Locale language = locale.getLanguage().equals("es") ? SPANISH : Locale.ENGLISH;
        return new ImportMessages(ResourceBundle.getBundle(BUNDLE, language));
    }

    /** Returns the name of a kind of sheet. */
    public String kind(SheetKind kind) {
        return text("kind", kind);
    }

    /** Returns the column's header in the Longtable templates. */
    public String column(SheetColumn column) {
        return text("column", column);
    }

    /** Returns the file and line. */
    public String place(RowLocation place) {
        return format("place", place.file(), Integer.toString(place.line()));
    }

    /** Returns what is wrong with a cell of the row. */
    public String reason(RejectedRow row, ValidationError complaint) {
        return text(
                "reason",
                complaint.reason(),
                row.other().map(this::place).orElse(""),
                String.format(Locale.US, "%,d", complaint.longest()));
    }

    /** Returns how a person can fix it. */
    public String remedy(Remedy remedy) {
        return text("remedy", remedy);
    }

    /** Returns why a file was rejected. */
    public String refusal(RejectedFile file) {
        String columns = file.columns().stream().map(this::column).collect(Collectors.joining(", "));
        return text("refusal", file.refusal(), columns, Integer.toString(file.line()));
    }

    /** Returns the location of the first of the repeated rows. */
    public String duplicate(DuplicateRow row) {
        return row.first().file().equals(row.place().file())
                ? format("duplicate.same", Integer.toString(row.first().line()))
                : format("duplicate.other", place(row.first()));
    }

    /** Returns the text of a notice about a file. */
    public String note(FileNotice note) {
        return text("note", note.about(), note.detail());
    }

    private String text(String group, Enum<?> name, String... arguments) {
        return format(group + "." + name.name(), arguments);
    }

    private String format(String key, String... arguments) {
        return MessageFormat.format(texts.getString(key), (Object[]) arguments);
    }
}
