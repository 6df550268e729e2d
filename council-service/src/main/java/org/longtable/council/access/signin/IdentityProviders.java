package org.longtable.council.access.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Lists the configured identity providers. */
@Component
class IdentityProviders {

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    IdentityProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    /**
     * Holds the identifier and display name of an identity provider.
     *
     * @param id the identifier in the address of the provider's sign-in
     * @param name the display name
     */
    record IdentityProvider(String id, String name) {}

    List<IdentityProvider> all() {
        return registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(it -> new IdentityProvider(it.getRegistrationId(), it.getClientName()))
                        .toList()
                : List.of();
    }
}
