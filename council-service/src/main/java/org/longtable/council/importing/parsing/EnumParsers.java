package org.longtable.council.importing.parsing;

/** Defines the English and Spanish words for each enum column. */
final class EnumParsers {

    static final EnumParser<SheetMemberStatus> MEMBER_STATUS = EnumParser.of(
                    SheetMemberStatus.class, ValidationErrorCode.UNKNOWN_MEMBER_STATUS)
            .withAliases(SheetMemberStatus.ACTIVE, "current", "activo", "activa", "actual")
            .withAliases(
                    SheetMemberStatus.ALUMNI,
                    "alumnus",
                    "alumna",
                    "former",
                    "exmiembro",
                    "anterior",
                    "egresado",
                    "egresada");

    static final EnumParser<SheetMeetingMode> MEETING_MODE = EnumParser.of(
                    SheetMeetingMode.class, ValidationErrorCode.UNKNOWN_MEETING_MODE)
            .withAliases(SheetMeetingMode.IN_PERSON, "onsite", "presencial", "en persona")
            .withAliases(SheetMeetingMode.VIDEO, "online", "video call", "videollamada", "virtual", "en línea")
            .withAliases(SheetMeetingMode.PHONE, "telephone", "teléfono", "por teléfono")
            .withAliases(SheetMeetingMode.HYBRID, "híbrida", "híbrido", "mixta");

    static final EnumParser<SheetAttendance> ATTENDED = EnumParser.of(
                    SheetAttendance.class, ValidationErrorCode.UNKNOWN_ATTENDANCE)
            .withAliases(SheetAttendance.IN_PERSON, "presencial", "en persona")
            .withAliases(
                    SheetAttendance.VIDEO, "online", "by video", "videollamada", "por video", "virtual", "en línea")
            .withAliases(SheetAttendance.PHONE, "telephone", "by phone", "teléfono", "por teléfono")
            .withAliases(SheetAttendance.ABSENT, "no", "did not attend", "ausente", "no asistió");

    static final EnumParser<SheetPayCategory> CATEGORY = EnumParser.of(
                    SheetPayCategory.class, ValidationErrorCode.UNKNOWN_CATEGORY)
            .withAliases(SheetPayCategory.TIME, "hours", "tiempo", "horas")
            .withAliases(SheetPayCategory.PARTICIPATION, "stipend", "participación", "estipendio")
            .withAliases(SheetPayCategory.CHILD_CARE, "cuidado de niños", "guardería")
            .withAliases(SheetPayCategory.MILEAGE, "miles", "millas", "millaje", "kilometraje");

    static final EnumParser<SheetClaimStatus> CLAIM_STATUS = EnumParser.of(
                    SheetClaimStatus.class, ValidationErrorCode.UNKNOWN_CLAIM_STATUS)
            .withAliases(SheetClaimStatus.SUBMITTED, "claimed", "presentado", "presentada", "enviado", "enviada")
            .withAliases(SheetClaimStatus.APPROVED, "aprobado", "aprobada")
            .withAliases(SheetClaimStatus.DECLINED, "denied", "rechazado", "rechazada")
            .withAliases(SheetClaimStatus.PAID, "pagado", "pagada");

    static final EnumParser<SheetPaymentMethod> PAYMENT_METHOD = EnumParser.of(
                    SheetPaymentMethod.class, ValidationErrorCode.UNKNOWN_PAYMENT_METHOD)
            .withAliases(SheetPaymentMethod.CHECK, "cheque")
            .withAliases(SheetPaymentMethod.DIRECT_DEPOSIT, "bank transfer", "depósito directo", "transferencia")
            .withAliases(SheetPaymentMethod.GIFT_CARD, "tarjeta de regalo")
            .withAliases(SheetPaymentMethod.CASH, "efectivo");

    static final EnumParser<SheetIdeaStatus> IDEA_STAGE = EnumParser.of(
                    SheetIdeaStatus.class, ValidationErrorCode.UNKNOWN_IDEA_STAGE)
            .withAliases(SheetIdeaStatus.HEARD, "new", "received", "escuchada", "recibida", "nueva")
            .withAliases(SheetIdeaStatus.WEIGHING, "considering", "under review", "en consideración", "en estudio")
            .withAliases(SheetIdeaStatus.IN_PROGRESS, "underway", "en curso", "en marcha", "en progreso")
            .withAliases(SheetIdeaStatus.CHANGED, "done", "carried out", "hecho", "hecha", "realizada")
            .withAliases(SheetIdeaStatus.DECLINED, "not possible", "rechazada", "no es posible");

    private EnumParsers() {}
}
