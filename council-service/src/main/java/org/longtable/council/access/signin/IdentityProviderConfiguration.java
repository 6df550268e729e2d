package org.longtable.council.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.contract.input.TextPolicy;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPointIndex;
import org.longtable.council.access.SignInService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Enables sign-in through OpenID Connect identity providers. It signs in people whom Longtable already knows by an email address that the
 * provider has verified; it adds no people and grants no roles.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class IdentityProviderConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProviderConfiguration.class);
    private static final String REFUSED = "/sign-in?provider=refused";

    private final SignInService signIn;
    private final ContactPointIndex addresses;
    private final boolean vouchesForEmail;

    /**
     * Creates the configuration.
     *
     * @param vouchesForEmail whether to treat addresses as verified when a provider never says whether they are
     */
    IdentityProviderConfiguration(
            SignInService signIn,
            ContactPointIndex addresses,
            @Value("${longtable.provider-vouches-for-email:false}") boolean vouchesForEmail) {
        this.signIn = signIn;
        this.addresses = addresses;
        this.vouchesForEmail = vouchesForEmail;
    }

    @Bean
    Customizer<HttpSecurity> openIdConnect(MongoAuthorizationRequestRepository kept) {
        return http -> http.oauth2Login(login -> login.loginPage("/sign-in")
                .authorizationEndpoint(it -> it.authorizationRequestRepository(kept))
                .authorizedClientRepository(new NoOpAuthorizedClientRepository())
                .successHandler(this::enter)
                .failureHandler((request, response, why) -> {
                    LOG.warn(
                            "a provider's answer was refused: {}",
                            why.getClass().getSimpleName());
                    response.sendRedirect(REFUSED);
                }));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException {
        List<PersonId> known =
                email(shown).map(ContactPoint::email).map(addresses::findPeople).orElse(List.of());
        if (known.size() == 1) {
            signIn.startSession(known.getFirst(), Session.SignInMethod.PROVIDER, request, response);
            response.sendRedirect("/");
        } else {
            // The address belongs to no person, or to people of several organizations.
            response.sendRedirect(REFUSED);
        }
    }

    private Optional<String> email(Authentication shown) {
        return shown.getPrincipal() instanceof OidcUser user
                        && (vouchesForEmail && user.getEmailVerified() == null
                                || Boolean.TRUE.equals(user.getEmailVerified()))
                ? Optional.ofNullable(user.getEmail())
                        .filter(it -> TextPolicy.SINGLE_LINE.fault(it).isEmpty())
                : Optional.empty();
    }

    /** Stores no provider tokens because the provider is used only to identify the user. */
    private static final class NoOpAuthorizedClientRepository implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
