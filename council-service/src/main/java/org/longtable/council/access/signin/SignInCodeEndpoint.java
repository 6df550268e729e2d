package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.SecureTokens;
import org.longtable.admission.Session;
import org.longtable.admission.SessionAuthenticationToken;
import org.longtable.admission.SessionStore;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignInCodeEndpoint {

    private static final int DIGITS = 6;

    /**
     * Confirms that a code was sent.
     *
     * @param link the link to send back with the code, as in sign-in by link
     * @param by the medium of the message
     * @param minutes the validity in minutes
     */
    record SignInCodeSent(String link, ContactPoint.Medium by, long minutes) {}

    private final SignInRateLimiter attempts;
    private final SignInLinkSender sent;
    private final SessionStore sessions;

    SignInCodeEndpoint(SignInRateLimiter attempts, SignInLinkSender sent, SessionStore sessions) {
        this.attempts = attempts;
        this.sent = sent;
        this.sessions = sessions;
    }

    @Operation(
            summary = "Send a code to sign in again",
            description = "Sends the code to the contact point that receives the person's sign-in links. The code and"
                    + " the link in the response together start a new session.",
            tags = "access")
    @PostMapping("/api/sign-in/codes")
    ResponseEntity<SignInCodeSent> send(HttpServletRequest request) {
        Session session = SessionAuthenticationToken.session()
                .filter(sessions::isActive)
                .orElseThrow(() ->
                        new RequestDeniedException(RequestDeniedException.Reason.NOT_SIGNED_IN, request.getLocale()));
        ContactPoint to = sent.wayIn(session.person());
        attempts.checkLinkRequest(request.getRemoteAddr(), to);
        DeviceBindingCookie.DeviceBinding asked =
                new DeviceBindingCookie.DeviceBinding(SecureTokens.newToken(), SecureTokens.newNumericCode(DIGITS));
        String link = sent.code(session.person(), to, asked);
        return NoStoreResponse.ok().body(new SignInCodeSent(link, to.by(), SignInLinkSender.ASKED_HOLDS.toMinutes()));
    }
}
