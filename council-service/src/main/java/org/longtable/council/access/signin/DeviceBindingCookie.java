package org.longtable.council.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SecureTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Sets and reads the cookie that binds a sign-in link to the browser that requested it. */
final class DeviceBindingCookie {

    private static final String COOKIE = "longtable-asking";
    private static final String PATH = "/api/sign-in";
    private static final int CODE_DIGITS = 6;

    private DeviceBindingCookie() {}

    /**
     * Holds the browser's secret and the code shown for a requested link.
     *
     * @param browser the secret that the browser keeps
     * @param code the code that the browser shows
     */
    record DeviceBinding(String browser, String code) {}

    static DeviceBinding issue(Duration holds, HttpServletRequest request, HttpServletResponse response) {
        DeviceBinding asked = new DeviceBinding(SecureTokens.newToken(), SecureTokens.newNumericCode(CODE_DIGITS));
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

    /** Returns the secret that this browser keeps, or null when it requested no link. */
    static @Nullable String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
