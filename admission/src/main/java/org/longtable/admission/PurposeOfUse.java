package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.longtable.admission.RequestDeniedException.Reason;

/** The enum names why a user accesses personal data, taken from the request header or from the access log rule. */
public enum PurposeOfUse {
    /** To run the council: seats, onboarding, what comes next. */
    RUNNING,
    /** To get in touch with the person. */
    REACHING,
    /** To prepare a meeting at which everybody can take part. */
    HOSTING,
    /** To pay a claim, or to answer for it. */
    PAYING,
    /** To put something right. */
    CORRECTING,
    /** To find out who did what. */
    AUDITING,
    /** To take a file along or print a statement. */
    EXPORTING,
    /** To help somebody in, or to show somebody out. */
    SIGNING_IN;

    /** Names the purpose, in any case, with {@code -} for {@code _}. */
    public static final String HEADER = "Longtable-Purpose";

    /**
     * Why this request looks.
     *
     * @param otherwise why, when it does not say
     * @throws RequestDeniedException when it names a purpose that there is not
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
