package org.longtable.admission;

import java.util.List;
import org.longtable.contract.PersonId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The people who may sign in, by their identifier: those whom an organization knows, and who were not erased. */
@Component
class KnownPeople implements UserDetailsService {

    private static final String NO_PASSWORD = "";

    private final Facts facts;

    KnownPeople(Facts facts) {
        this.facts = facts;
    }

    @Override
    public UserDetails loadUserByUsername(String person) {
        Known known = Known.of(facts, new PersonId(person));
        if (known.organization() == null || known.erased()) {
            throw new UsernameNotFoundException("nobody who may sign in");
        }
        return new User(person, NO_PASSWORD, List.of());
    }
}
