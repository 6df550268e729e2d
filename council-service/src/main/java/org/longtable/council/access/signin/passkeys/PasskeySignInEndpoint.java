package org.longtable.council.access.signin.passkeys;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.council.access.NoSuchPerson;
import org.longtable.council.access.SignIn;
import org.longtable.council.access.signin.Attempts;
import org.longtable.council.web.SingleLine;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasskeySignInEndpoint {

    /**
     * What a device answered.
     *
     * @param id names the question
     * @param credential the browser's {@code PublicKeyCredential.toJSON}
     */
    record EnterByPasskeyBody(
            @NotBlank @SingleLine(max = 100) String id,
            @NotNull Map<String, Object> credential) {}

    private final Attempts attempts;
    private final Challenges challenges;
    private final RelyingParty us;
    private final SignIn signIn;

    PasskeySignInEndpoint(Attempts attempts, Challenges challenges, RelyingParty us, SignIn signIn) {
        this.attempts = attempts;
        this.challenges = challenges;
        this.us = us;
        this.signIn = signIn;
    }

    @Operation(
            summary = "What to ask a device for, to sign in by a passkey",
            description = "It names nobody: the device knows whose passkeys it keeps.",
            tags = "access")
    @PostMapping("/api/sign-in/passkey-options")
    ResponseEntity<PasskeyEndpoint.PasskeyOptions> options(HttpServletRequest request) {
        attempts.enter(request.getRemoteAddr());
        Challenges.Made made = challenges.make(null);
        return Untraced.ok().body(new PasskeyEndpoint.PasskeyOptions(made.id(), us.asksForKnown(made.challenge())));
    }

    @Operation(summary = "Sign in by a passkey", tags = "access")
    @PostMapping("/api/sign-in/passkey")
    ResponseEntity<SignIn.Entered> enter(
            @Valid @RequestBody EnterByPasskeyBody body, HttpServletRequest request, HttpServletResponse response) {
        attempts.enter(request.getRemoteAddr());
        PersonId person = us.whoSigned(challenges.use(body.id(), null), body.credential());
        try {
            return Untraced.ok().body(signIn.as(person, Session.How.PASSKEY, request, response));
        } catch (NoSuchPerson e) {
            throw new PasskeyNotKnown();
        }
    }
}
