package org.longtable.admission;

import java.util.List;
import org.longtable.contract.PersonId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The service loads a person for Spring Security and rejects unknown and erased persons. */
@Component
class PersonUserDetailsService implements UserDetailsService {

    private static final String NO_PASSWORD = "";

    private final EventFolder facts;

    PersonUserDetailsService(EventFolder facts) {
        this.facts = facts;
    }

    @Override
    public UserDetails loadUserByUsername(String person) {
        AuthorizationState known = AuthorizationState.of(facts, new PersonId(person));
        if (known.organization() == null || known.erased()) {
            throw new UsernameNotFoundException("nobody who may sign in");
        }
        return new User(person, NO_PASSWORD, List.of());
    }
}
