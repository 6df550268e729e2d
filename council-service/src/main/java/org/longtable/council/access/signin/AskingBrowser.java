package org.longtable.council.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Secrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The browser in which somebody asked for a link keeps a cookie by which it is known again. */
final class AskingBrowser {

    private static final String COOKIE = "longtable-asking";
    private static final String PATH = "/api/sign-in";
    private static final int CODE_DIGITS = 6;

    private AskingBrowser() {}

    /**
     * A browser asked for a link.
     *
     * @param browser what it keeps
     * @param code what it shows
     */
    record Asked(String browser, String code) {}

    static Asked asks(Duration holds, HttpServletRequest request, HttpServletResponse response) {
        Asked asked = new Asked(Secrets.random(), Secrets.digits(CODE_DIGITS));
        ResponseCookie cookie = ResponseCookie.from(COOKIE, asked.browser())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path(PATH)
                .maxAge(holds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return asked;
    }

    /** What this browser kept; null when it asked for nothing. */
    static @Nullable String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
