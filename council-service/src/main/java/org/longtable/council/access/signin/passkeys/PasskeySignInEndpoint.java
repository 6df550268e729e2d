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
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.SignInService;
import org.longtable.council.access.signin.SignInRateLimiter;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.web.NoStoreResponse;
import org.longtable.council.web.SingleLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasskeySignInEndpoint {

    /**
     * Holds the signed WebAuthn assertion.
     *
     * @param id the identifier of the challenge
     * @param credential the result of the browser's {@code PublicKeyCredential.toJSON}
     */
    record PasskeySignInBody(
            @NotBlank @SingleLine(max = 100) String id,
            @NotNull Map<String, Object> credential) {}

    private final SignInRateLimiter attempts;
    private final PasskeyChallengeStore challenges;
    private final WebAuthnRelyingParty us;
    private final SignInService signIn;

    PasskeySignInEndpoint(
            SignInRateLimiter attempts,
            PasskeyChallengeStore challenges,
            WebAuthnRelyingParty us,
            SignInService signIn) {
        this.attempts = attempts;
        this.challenges = challenges;
        this.us = us;
        this.signIn = signIn;
    }

    @Operation(
            summary = "Create the options to sign in with a passkey",
            description = "The options do not name a person. The device finds the passkeys that it holds.",
            tags = "access")
    @PostMapping("/api/sign-in/passkey-options")
    ResponseEntity<PasskeyEndpoint.PasskeyOptions> options(HttpServletRequest request) {
        attempts.checkSignIn(request.getRemoteAddr());
        PasskeyChallengeStore.IssuedChallenge made = challenges.issue(null);
        return NoStoreResponse.ok()
                .body(new PasskeyEndpoint.PasskeyOptions(made.id(), us.requestOptions(made.challenge())));
    }

    @Operation(summary = "Sign in with a passkey", tags = "access")
    @PostMapping("/api/sign-in/passkey")
    ResponseEntity<SignInService.SignInResult> enter(
            @Valid @RequestBody PasskeySignInBody body, HttpServletRequest request, HttpServletResponse response) {
        attempts.checkSignIn(request.getRemoteAddr());
        PersonId person = us.authenticate(challenges.consume(body.id(), null), body.credential());
        try {
            return NoStoreResponse.ok()
                    .body(signIn.startSession(person, Session.SignInMethod.PASSKEY, request, response));
        } catch (RuleViolation e) {
            throw e.isOf(AccessViolations.NO_SUCH_PERSON)
                    ? WebAuthnRelyingParty.PASSKEY_AUTHENTICATION_FAILED.exception()
                    : e;
        }
    }
}
