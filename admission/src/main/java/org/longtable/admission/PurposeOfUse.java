package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.longtable.admission.RequestDeniedException.Reason;

/** Why a user accesses personal data. The purpose comes from the request header or from the access log rule. */
public enum PurposeOfUse {
    /** Running the council: seats, onboarding, and next steps. */
    RUNNING,
    /** Contacting the person. */
    REACHING,
    /** Preparing a meeting in which everyone can take part. */
    HOSTING,
    /** Paying a claim, or answering questions about it. */
    PAYING,
    /** Correcting data. */
    CORRECTING,
    /** Finding out who did what. */
    AUDITING,
    /** Exporting a file or printing a statement. */
    EXPORTING,
    /** Helping a person sign in, or signing a person out. */
    SIGNING_IN;

    /** The request header that names the purpose, in any case and with {@code -} for {@code _}. */
    public static final String HEADER = "Longtable-Purpose";

    /**
     * Returns the purpose of a request.
     *
     * @param otherwise purpose when the request names none
     * @throws RequestDeniedException when the request names an unknown purpose
     */
    static PurposeOfUse of(HttpServletRequest request, PurposeOfUse otherwise) {
        String said = request.getHeader(HEADER);
        try {
            return said == null
                    ? otherwise
                    : valueOf(said.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new RequestDeniedException(Reason.PURPOSE_UNKNOWN, request.getLocale());
        }
    }
}
