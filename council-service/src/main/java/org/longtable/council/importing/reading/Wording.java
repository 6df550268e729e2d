package org.longtable.council.importing.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says in plain English or Spanish what came of reading; the texts are in {@code import_en} and {@code import_es}. */
public final class Wording {

    private static final String BUNDLE = Wording.class.getPackageName() + ".import";
    private static final Locale SPANISH = Locale.of("es");

    private final ResourceBundle texts;

    private Wording(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Spanish for any Spanish locale, English for all others. */
    public static Wording in(Locale locale) {
        Locale language = locale.getLanguage().equals("es") ? SPANISH : Locale.ENGLISH;
        return new Wording(ResourceBundle.getBundle(BUNDLE, language));
    }

    /** What a sheet of this kind is called. */
    public String kind(SheetKind kind) {
        return text("kind", kind);
    }

    /** The header that our templates give the column. */
    public String column(Column column) {
        return text("column", column);
    }

    /** File and line. */
    public String place(Place place) {
        return format("place", place.file(), Integer.toString(place.line()));
    }

    /** What is wrong with a cell of the row. */
    public String reason(RejectedRow row, Complaint complaint) {
        return text(
                "reason",
                complaint.reason(),
                row.other().map(this::place).orElse(""),
                String.format(Locale.US, "%,d", complaint.longest()));
    }

    /** What a person does about it. */
    public String remedy(Remedy remedy) {
        return text("remedy", remedy);
    }

    /** Why a file is not taken. */
    public String refusal(RefusedFile file) {
        String columns = file.columns().stream().map(this::column).collect(Collectors.joining(", "));
        return text("refusal", file.refusal(), columns, Integer.toString(file.line()));
    }

    /** Where the row was said first. */
    public String duplicate(DuplicateRow row) {
        return row.first().file().equals(row.place().file())
                ? format("duplicate.same", Integer.toString(row.first().line()))
                : format("duplicate.other", place(row.first()));
    }

    /** What a person should know about a file. */
    public String note(Note note) {
        return text("note", note.about(), note.detail());
    }

    private String text(String group, Enum<?> name, String... arguments) {
        return format(group + "." + name.name(), arguments);
    }

    private String format(String key, String... arguments) {
        return MessageFormat.format(texts.getString(key), (Object[]) arguments);
    }
}
