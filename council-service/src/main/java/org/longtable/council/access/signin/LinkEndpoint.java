package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.council.access.KnownPerson;
import org.longtable.council.access.PhoneNumbers;
import org.longtable.council.access.Reach;
import org.longtable.council.access.SignIn;
import org.longtable.council.access.signin.OneTimeLinks.Link;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.SingleLine;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LinkEndpoint {

    /**
     * Who wants in.
     *
     * @param to an email address, or the number of a telephone that agreed to text messages
     */
    record AskForLinkBody(@NotBlank @SingleLine(max = 254) String to) {}

    /**
     * What the asking browser shows; the same whether or not anybody has the address.
     *
     * @param code to be typed where the link is opened, if that is elsewhere
     * @param minutes how long it holds
     */
    record Asked(String code, long minutes) {}

    /** A link from a message. */
    record OpenLinkBody(@NotBlank @SingleLine(max = 100) String link) {}

    /**
     * What a link is for.
     *
     * @param codeNeeded whether it was asked for in another browser
     * @param name how its person wishes to be called
     * @param invitation whether somebody sent it without being asked
     */
    record Opened(boolean codeNeeded, String name, boolean invitation) {}

    /**
     * A link to be used.
     *
     * @param code what the asking browser shows; needed in another one
     */
    record EnterBody(
            @NotBlank @SingleLine(max = 100) String link,
            @Nullable @SingleLine(max = 20) String code) {}

    private final Attempts attempts;
    private final OneTimeLinks links;
    private final PhoneNumbers numbers;
    private final SentLinks sent;
    private final OneTimeTokenAuthenticationProvider provider;
    private final SignIn signIn;
    private final Streams streams;

    LinkEndpoint(
            Attempts attempts,
            OneTimeLinks links,
            PhoneNumbers numbers,
            SentLinks sent,
            UserDetailsService people,
            SignIn signIn,
            Streams streams) {
        this.attempts = attempts;
        this.links = links;
        this.numbers = numbers;
        this.sent = sent;
        this.provider = new OneTimeTokenAuthenticationProvider(links, people);
        this.signIn = signIn;
        this.streams = streams;
    }

    @Operation(
            summary = "Ask for a link to sign in",
            description = "It is sent by email or text message, if anybody is reached there; the answer does not tell.",
            tags = "access")
    @PostMapping("/api/sign-in/links")
    ResponseEntity<Asked> ask(
            @Valid @RequestBody AskForLinkBody body, HttpServletRequest request, HttpServletResponse response) {
        Reach to = numbers.typed(body.to()).orElseThrow(AddressUnclear::new);
        attempts.askForLink(request.getRemoteAddr(), to);
        AskingBrowser.Asked asked = AskingBrowser.asks(SentLinks.ASKED_HOLDS, request, response);
        sent.toWhomever(to, asked);
        return Untraced.ok().body(new Asked(asked.code(), SentLinks.ASKED_HOLDS.toMinutes()));
    }

    @Operation(summary = "What a link to sign in is for; it is not used up by this", tags = "access")
    @PostMapping("/api/sign-in/links/opened")
    ResponseEntity<Opened> opened(@Valid @RequestBody OpenLinkBody body, HttpServletRequest request) {
        attempts.enter(request.getRemoteAddr());
        Link link = links.look(body.link()).orElseThrow(LinkNotValid::new);
        String name = KnownPerson.read(streams, link.person()).name().text();
        return Untraced.ok()
                .body(new Opened(
                        !link.openedWhereAsked(AskingBrowser.of(request)),
                        Objects.requireNonNullElse(name, ""),
                        link.how() == Session.How.INVITATION));
    }

    @Operation(summary = "Sign in by a link", tags = "access")
    @PostMapping("/api/sign-in")
    ResponseEntity<SignIn.Entered> enter(
            @Valid @RequestBody EnterBody body, HttpServletRequest request, HttpServletResponse response) {
        attempts.enter(request.getRemoteAddr());
        Link link = links.look(body.link()).orElseThrow(LinkNotValid::new);
        String code = Optional.ofNullable(body.code()).orElse("");
        if (!link.openedWhereAsked(AskingBrowser.of(request)) && !links.opens(body.link(), link, code)) {
            throw new SignInCodeWrong();
        }
        return Untraced.ok().body(signIn.as(authenticated(body.link()), link.how(), request, response));
    }

    private PersonId authenticated(String link) {
        try {
            Authentication somebody = provider.authenticate(OneTimeTokenAuthenticationToken.unauthenticated(link));
            return new PersonId(somebody.getName());
        } catch (AuthenticationException e) {
            // Used up by another tab in this moment, or its person was erased.
            throw new LinkNotValid();
        }
    }
}
