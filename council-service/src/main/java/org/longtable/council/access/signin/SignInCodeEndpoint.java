package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.longtable.admission.NotAdmitted;
import org.longtable.admission.Secrets;
import org.longtable.admission.Session;
import org.longtable.admission.Sessions;
import org.longtable.admission.SignedIn;
import org.longtable.council.access.Reach;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignInCodeEndpoint {

    private static final int DIGITS = 6;

    /**
     * A code is on its way.
     *
     * @param link to be sent back with the code, as when signing in by a link
     * @param by how the code travels
     * @param minutes how long it works
     */
    record SignInCodeSent(String link, Reach.Channel by, long minutes) {}

    private final Attempts attempts;
    private final SentLinks sent;
    private final Sessions sessions;

    SignInCodeEndpoint(Attempts attempts, SentLinks sent, Sessions sessions) {
        this.attempts = attempts;
        this.sent = sent;
        this.sessions = sessions;
    }

    @Operation(
            summary = "Send the person who is signed in a code, to show again who they are",
            description =
                    "The code arrives where their links do; with it and the link of the answer they sign in anew.",
            tags = "access")
    @PostMapping("/api/sign-in/codes")
    ResponseEntity<SignInCodeSent> send(HttpServletRequest request) {
        Session session = SignedIn.session()
                .filter(sessions::stands)
                .orElseThrow(() -> new NotAdmitted(NotAdmitted.Why.NOT_SIGNED_IN, request.getLocale()));
        Reach to = sent.wayIn(session.person());
        attempts.askForLink(request.getRemoteAddr(), to);
        AskingBrowser.Asked asked = new AskingBrowser.Asked(Secrets.random(), Secrets.digits(DIGITS));
        String link = sent.code(session.person(), to, asked);
        return Untraced.ok().body(new SignInCodeSent(link, to.by(), SentLinks.ASKED_HOLDS.toMinutes()));
    }
}
