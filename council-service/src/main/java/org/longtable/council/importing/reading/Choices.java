package org.longtable.council.importing.reading;

/** The words coordinators use where only some are possible, in English and Spanish. */
final class Choices {

    static final Choice<MemberStatus> MEMBER_STATUS = Choice.of(MemberStatus.class, Reason.UNKNOWN_MEMBER_STATUS)
            .or(MemberStatus.ACTIVE, "current", "activo", "activa", "actual")
            .or(MemberStatus.ALUMNI, "alumnus", "alumna", "former", "exmiembro", "anterior", "egresado", "egresada");

    static final Choice<MeetingMode> MEETING_MODE = Choice.of(MeetingMode.class, Reason.UNKNOWN_MEETING_MODE)
            .or(MeetingMode.IN_PERSON, "onsite", "presencial", "en persona")
            .or(MeetingMode.VIDEO, "online", "video call", "videollamada", "virtual", "en línea")
            .or(MeetingMode.PHONE, "telephone", "teléfono", "por teléfono")
            .or(MeetingMode.HYBRID, "híbrida", "híbrido", "mixta");

    static final Choice<Attended> ATTENDED = Choice.of(Attended.class, Reason.UNKNOWN_ATTENDANCE)
            .or(Attended.IN_PERSON, "presencial", "en persona")
            .or(Attended.VIDEO, "online", "by video", "videollamada", "por video", "virtual", "en línea")
            .or(Attended.PHONE, "telephone", "by phone", "teléfono", "por teléfono")
            .or(Attended.ABSENT, "no", "did not attend", "ausente", "no asistió");

    static final Choice<CompensationCategory> CATEGORY = Choice.of(CompensationCategory.class, Reason.UNKNOWN_CATEGORY)
            .or(CompensationCategory.TIME, "hours", "tiempo", "horas")
            .or(CompensationCategory.PARTICIPATION, "stipend", "participación", "estipendio")
            .or(CompensationCategory.CHILD_CARE, "cuidado de niños", "guardería")
            .or(CompensationCategory.MILEAGE, "miles", "millas", "millaje", "kilometraje");

    static final Choice<ClaimStatus> CLAIM_STATUS = Choice.of(ClaimStatus.class, Reason.UNKNOWN_CLAIM_STATUS)
            .or(ClaimStatus.SUBMITTED, "claimed", "presentado", "presentada", "enviado", "enviada")
            .or(ClaimStatus.APPROVED, "aprobado", "aprobada")
            .or(ClaimStatus.DECLINED, "denied", "rechazado", "rechazada")
            .or(ClaimStatus.PAID, "pagado", "pagada");

    static final Choice<PaymentMethod> PAYMENT_METHOD = Choice.of(PaymentMethod.class, Reason.UNKNOWN_PAYMENT_METHOD)
            .or(PaymentMethod.CHECK, "cheque")
            .or(PaymentMethod.DIRECT_DEPOSIT, "bank transfer", "depósito directo", "transferencia")
            .or(PaymentMethod.GIFT_CARD, "tarjeta de regalo")
            .or(PaymentMethod.CASH, "efectivo");

    static final Choice<IdeaStage> IDEA_STAGE = Choice.of(IdeaStage.class, Reason.UNKNOWN_IDEA_STAGE)
            .or(IdeaStage.HEARD, "new", "received", "escuchada", "recibida", "nueva")
            .or(IdeaStage.WEIGHING, "considering", "under review", "en consideración", "en estudio")
            .or(IdeaStage.IN_PROGRESS, "underway", "en curso", "en marcha", "en progreso")
            .or(IdeaStage.CHANGED, "done", "carried out", "hecho", "hecha", "realizada")
            .or(IdeaStage.DECLINED, "not possible", "rechazada", "no es posible");

    private Choices() {}
}
