package org.longtable.council.access.signin.passkeys;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.PublicBaseUrl;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Creates WebAuthn options and verifies the responses of devices. The options depend only on the challenge, the person, and the address of
 * Longtable, so any process can create them again when the response arrives.
 */
@Component
class WebAuthnRelyingParty {
    /** Rejects a passkey registration that does not match its challenge or is not new. */
    static final Violation PASSKEY_REGISTRATION_FAILED = Violation.invalid("passkey-not-added");

    /** Rejects a sign-in with an unknown, removed, or invalid passkey. */
    static final Violation PASSKEY_AUTHENTICATION_FAILED = Violation.invalid("passkey-not-known");

    private static final String NAME = "Longtable";
    private static final TypeReference<Map<String, Object>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTED =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTED =
            new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final PasskeyStore passkeys;
    private final PasskeyUserRepository users;
    private final PublicBaseUrl here;
    private final AggregateStore streams;

    WebAuthnRelyingParty(
            PasskeyStore passkeys, PasskeyUserRepository users, PublicBaseUrl here, AggregateStore streams) {
        this.passkeys = passkeys;
        this.users = users;
        this.here = here;
        this.streams = streams;
    }

    /** Creates the options for registering a passkey. */
    Map<String, Object> creationOptions(PersonId person, Bytes challenge) {
        return json.convertValue(creation(person, challenge), OPTIONS);
    }

    /** Creates the options for signing in with a passkey. */
    Map<String, Object> requestOptions(Bytes challenge) {
        return json.convertValue(request(challenge), OPTIONS);
    }

    /**
     * Verifies and stores a new passkey.
     *
     * @throws RuleViolation when the response does not match the options
     */
    void register(PersonId person, Bytes challenge, String label, Map<String, Object> credential) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made = read(credential, ATTESTED);
            refuseWithout(made.getResponse().getAttestationObject());
            operations(passkeys.registrationRepository(person))
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            creation(person, challenge), new RelyingPartyPublicKey(made, label)));
        } catch (JacksonException | IllegalArgumentException | WebAuthnException e) {
            throw PASSKEY_REGISTRATION_FAILED.exception();
        }
    }

    /**
     * Verifies a signed challenge and returns the person who owns the passkey.
     *
     * @throws RuleViolation when the passkey belongs to no one or the signature is invalid
     */
    PersonId authenticate(Bytes challenge, Map<String, Object> credential) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> used = read(credential, ASSERTED);
            AuthenticatorAssertionResponse response = used.getResponse();
            refuseWithout(response.getAuthenticatorData(), response.getSignature());
            PublicKeyCredentialUserEntity user = operations(passkeys.authenticationRepository())
                    .authenticate(new RelyingPartyAuthenticationRequest(request(challenge), used));
            refuseWithout(user);
            return new PersonId(Objects.requireNonNull(user).getName());
        } catch (JacksonException | IllegalArgumentException | WebAuthnException e) {
            throw PASSKEY_AUTHENTICATION_FAILED.exception();
        }
    }

    private PublicKeyCredentialCreationOptions creation(PersonId person, Bytes challenge) {
        Bytes id = users.findOrCreate(person).getId();
        Webauthn4JRelyingPartyOperations operations = operations(passkeys.authenticationRepository());
        operations.setCustomizeCreationOptions(
                it -> it.challenge(challenge).user(shown(id, Person.read(streams, person))));
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(person.value(), null, List.of())));
    }

    private PublicKeyCredentialRequestOptions request(Bytes challenge) {
        Webauthn4JRelyingPartyOperations operations = operations(passkeys.authenticationRepository());
        operations.setCustomizeRequestOptions(it -> it.challenge(challenge));
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Creates the operations for each request, because in a trial the address is known only after startup. */
    private Webauthn4JRelyingPartyOperations operations(UserCredentialRepository credentials) {
        URI url = URI.create(here.url());
        PublicKeyCredentialRpEntity us = PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name(NAME)
                .build();
        String origin = url.getScheme() + "://" + url.getAuthority();
        return new Webauthn4JRelyingPartyOperations(users, credentials, us, Set.of(origin));
    }

    /** Returns the user as the device shows it to its owner. */
    private static PublicKeyCredentialUserEntity shown(Bytes id, Person person) {
        Person.ContactDetails contact = person.contact();
        String name = contact == null ? "" : text(contact.name());
        String email = contact == null ? "" : text(contact.email());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(email.isEmpty() ? name : email)
                .displayName(name)
                .build();
    }

    private static String text(@Nullable Personal personal) {
        return personal == null ? "" : Objects.requireNonNullElse(personal.text(), "");
    }

    private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            Map<String, Object> credential, TypeReference<PublicKeyCredential<R>> type) {
        PublicKeyCredential<R> read = json.convertValue(credential, type);
        refuseWithout(read.getRawId(), read.getResponse());
        refuseWithout(read.getResponse().getClientDataJSON());
        return read;
    }

    private static void refuseWithout(@Nullable Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a part of the answer is missing");
        }
    }
}
