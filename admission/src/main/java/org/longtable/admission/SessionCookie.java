package org.longtable.admission;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The class reads and writes the HTTP-only, same-site cookie that holds the session token. */
public final class SessionCookie {

    /** The cookie name for plain HTTP on the local machine. Over TLS it has a prefix that prevents other hosts from setting it. */
    public static final String NAME = "longtable-session";

    private static final String SECURE_NAME = "__Host-" + NAME;

    private SessionCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .filter(it -> !it.isEmpty());
    }

    /** Sets the session cookie. */
    public static void set(SessionStore.NewSession opened, HttpServletRequest request, HttpServletResponse response) {
        Duration lasts =
                Duration.between(opened.session().begun(), opened.session().ends());
        set(opened.token(), lasts, request, response);
    }

    /** Deletes the session cookie. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        if (request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(it -> it.getName().equals(name(request)))) {
            set("", Duration.ZERO, request, response);
        }
    }

    private static void set(String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }
}
