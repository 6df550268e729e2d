package org.longtable.council.importing.parsing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longtable.contract.input.TextPolicy;

/**
 * Lists the columns that sheets can contain, with their English and Spanish headers. Case, spaces, accents and
 * punctuation of a header do not matter. Within a {@link SheetKind} no two columns share a header.
 */
public enum SheetColumn {
    COUNCIL("Council", "Council name", "Consejo", "Nombre del consejo"),
    FIRST_NAME("First name", "First", "Given name", "Nombre", "Nombres"),
    LAST_NAME("Last name", "Last", "Surname", "Family name", "Apellido", "Apellidos"),
    EMAIL("Email", "E-mail", "Email address", "Member email", "Correo", "Correo electrónico"),
    RELATIONSHIP("Relationship", "Relation", "Relación", "Parentesco"),
    PREFERRED_LANGUAGE("Preferred language", "Language", "Idioma", "Idioma preferido"),
    JOINED("Joined", "Joined on", "Date joined", "Start date", "Ingreso", "Ingresó", "Fecha de ingreso"),
    HIPAA_TRAINING("HIPAA training", "HIPAA", "Capacitación HIPAA", "Formación HIPAA"),
    PHONE("Phone", "Phone number", "Telephone", "Teléfono", "Celular"),
    STATUS("Status", "Estado", "Estatus"),
    TITLE("Title", "Meeting", "Meeting title", "Título", "Reunión"),
    DATE("Date", "Day", "Fecha", "Día"),
    START("Start", "Starts", "Start time", "Time", "Inicio", "Hora", "Hora de inicio"),
    MINUTES("Minutes", "Length", "Duration", "Minutos", "Duración"),
    HOW("How", "Mode", "Format", "Cómo", "Modalidad"),
    TIME_ZONE("Time zone", "Timezone", "Zone", "Zona horaria", "Huso horario"),
    MEETING_DATE("Meeting date", "Date of meeting", "Date", "Fecha de la reunión", "Fecha de reunión", "Fecha"),
    ATTENDED("Attended", "Attendance", "Asistió", "Asistencia"),
    WHAT_FOR("What for", "For", "Category", "Para qué", "Concepto", "Categoría"),
    QUANTITY("Quantity", "Qty", "Cantidad"),
    AMOUNT("Amount", "Total", "Monto", "Importe"),
    PAID_BY("Paid by", "Payment method", "Pay by", "Forma de pago", "Método de pago"),
    FROM("From", "Author", "Email", "E-mail", "De", "Autor", "Autora", "Correo", "Correo electrónico"),
    IDEA("Idea", "Ideas", "Suggestion", "Sugerencia"),
    WHERE_IT_STANDS("Where it stands", "Stage", "Status", "En qué está", "Etapa", "Estado"),
    ANSWER("Answer", "Response", "Respuesta");

    /** The maximum number of code points in a cell of any column. */
    static final int LONGEST = 4_000;

    static final int LONGEST_LINE = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NUMBER = 50;

    private final Set<String> headers;

    SheetColumn(String... headers) {
        this.headers = Stream.of(headers).map(TextNormalizer::comparisonKey).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the maximum number of code points in a cell, the same as in the corresponding field of a request. */
    int longest() {
        return switch (this) {
            case IDEA, ANSWER -> LONGEST;
            case EMAIL, FROM -> LONGEST_ADDRESS;
            case PHONE -> LONGEST_NUMBER;
            default -> LONGEST_LINE;
        };
    }

    /** Returns the text policy of the column. */
    TextPolicy policy() {
        return this == IDEA || this == ANSWER ? TextPolicy.MULTI_LINE : TextPolicy.SINGLE_LINE;
    }

    boolean matchesHeader(String headerKey) {
        return headers.contains(headerKey);
    }

    Set<String> headers() {
        return headers;
    }
}
