package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.PersonReference;
import org.longtable.council.access.PhoneNumberParser;
import org.longtable.council.access.SignInService;
import org.longtable.council.access.signin.OneTimeLinkService.StoredLink;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.NoStoreResponse;
import org.longtable.council.web.SingleLine;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Requests, inspects, and redeems sign-in links. */
@RestController
class SignInLinkEndpoint {
    /** Rejects input that is neither an email address nor a phone number. */
    static final Violation UNRECOGNIZED_CONTACT_POINT = Violation.invalid("address-unclear");

    /** Rejects a link that is opened in another browser without the correct code. */
    static final Violation INVALID_SIGN_IN_CODE = Violation.invalid("sign-in-code-wrong");

    /** Rejects a sign-in link that was used or has expired. */
    static final Violation INVALID_LINK = Violation.notFound("link-not-valid");

    /**
     * Holds the email address or phone number to which a link is sent.
     *
     * @param to an email address, or a phone number with consent to text messages
     */
    record RequestLinkBody(@NotBlank @SingleLine(max = 254) String to) {}

    /**
     * Holds the code that the requesting browser shows and is the same for unknown addresses.
     *
     * @param code the code to type when the link is opened in another browser
     * @param minutes the validity in minutes
     */
    record LinkRequested(String code, long minutes) {}

    /** Holds the secret of a link from a message. */
    record InspectLinkBody(@NotBlank @SingleLine(max = 100) String link) {}

    /**
     * Says whom a link signs in and whether a code is required.
     *
     * @param codeNeeded whether a code is required, because another browser requested the link
     * @param name the person's preferred name
     * @param invitation whether the link is an invitation, which the person did not request
     */
    record LinkDetails(boolean codeNeeded, String name, boolean invitation) {}

    /**
     * Holds the link to redeem and the code when one is required.
     *
     * @param code the code that the requesting browser shows; required in another browser
     */
    record RedeemLinkBody(
            @NotBlank @SingleLine(max = 100) String link,
            @Nullable @SingleLine(max = 20) String code) {}

    private final SignInRateLimiter attempts;
    private final OneTimeLinkService links;
    private final PhoneNumberParser numbers;
    private final SignInLinkSender sent;
    private final OneTimeTokenAuthenticationProvider provider;
    private final SignInService signIn;
    private final AggregateStore streams;

    SignInLinkEndpoint(
            SignInRateLimiter attempts,
            OneTimeLinkService links,
            PhoneNumberParser numbers,
            SignInLinkSender sent,
            UserDetailsService people,
            SignInService signIn,
            AggregateStore streams) {
        this.attempts = attempts;
        this.links = links;
        this.numbers = numbers;
        this.sent = sent;
        this.provider = new OneTimeTokenAuthenticationProvider(links, people);
        this.signIn = signIn;
        this.streams = streams;
    }

    @Operation(
            summary = "Request a sign-in link",
            description = "The link is sent by email or text message if the contact point is known. The response is the"
                    + " same whether it is known or not.",
            tags = "access")
    @PostMapping("/api/sign-in/links")
    ResponseEntity<LinkRequested> requestLink(
            @Valid @RequestBody RequestLinkBody body, HttpServletRequest request, HttpServletResponse response) {
        ContactPoint to = numbers.parseContactPoint(body.to())
                .orElseThrow(() -> UNRECOGNIZED_CONTACT_POINT.exception(Map.of("field", "to")));
        attempts.checkLinkRequest(request.getRemoteAddr(), to);
        DeviceBindingCookie.DeviceBinding asked =
                DeviceBindingCookie.issue(SignInLinkSender.ASKED_HOLDS, request, response);
        sent.sendIfKnown(to, asked);
        return NoStoreResponse.ok().body(new LinkRequested(asked.code(), SignInLinkSender.ASKED_HOLDS.toMinutes()));
    }

    @Operation(
            summary = "Inspect a sign-in link",
            description = "Returns the name of the person whom the link signs in and whether a code is required. The"
                    + " link stays valid.",
            tags = "access")
    @PostMapping("/api/sign-in/links/opened")
    ResponseEntity<LinkDetails> inspect(@Valid @RequestBody InspectLinkBody body, HttpServletRequest request) {
        attempts.checkSignIn(request.getRemoteAddr());
        StoredLink link = links.find(body.link()).orElseThrow(INVALID_LINK::exception);
        String name = PersonReference.read(streams, link.person()).name().text();
        return NoStoreResponse.ok()
                .body(new LinkDetails(
                        !link.matchesBrowser(DeviceBindingCookie.of(request)),
                        Objects.requireNonNullElse(name, ""),
                        link.how() == Session.SignInMethod.INVITATION));
    }

    @Operation(summary = "Sign in with a link", tags = "access")
    @PostMapping("/api/sign-in")
    ResponseEntity<SignInService.SignInResult> redeem(
            @Valid @RequestBody RedeemLinkBody body, HttpServletRequest request, HttpServletResponse response) {
        attempts.checkSignIn(request.getRemoteAddr());
        StoredLink link = links.find(body.link()).orElseThrow(INVALID_LINK::exception);
        String code = Optional.ofNullable(body.code()).orElse("");
        if (!link.matchesBrowser(DeviceBindingCookie.of(request)) && !links.verifyCode(body.link(), link, code)) {
            throw INVALID_SIGN_IN_CODE.exception();
        }
        return NoStoreResponse.ok()
                .body(signIn.startSession(authenticated(body.link()), link.how(), request, response));
    }

    private PersonId authenticated(String link) {
        try {
            Authentication authenticated = provider.authenticate(OneTimeTokenAuthenticationToken.unauthenticated(link));
            return new PersonId(authenticated.getName());
        } catch (AuthenticationException e) {
            // Another tab used up the link at the same moment, or its person was erased.
            throw INVALID_LINK.exception();
        }
    }
}
