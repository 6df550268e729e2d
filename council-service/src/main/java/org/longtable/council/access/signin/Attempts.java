package org.longtable.council.access.signin;

import java.time.Duration;
import org.longtable.admission.Allowance;
import org.longtable.admission.Secrets;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Reach;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to get in: by network address, behind which a whole hospital may sit, and by account. Counted by each
 * process for itself; nothing in it tells an address that was typed.
 */
@Component
public class Attempts {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int LINKS_OF_AN_ACCOUNT = 5;
    private static final int LINKS_FROM_AN_ADDRESS = 60;
    private static final int CODES_FROM_AN_ADDRESS = 20;
    private static final int ENTRIES_FROM_AN_ADDRESS = 120;

    private final Allowance allowance = new Allowance(WHILE, 1);

    /** Somebody asks for a link or a code. */
    public void askForLink(String networkAddress, Reach to) {
        count("links from " + networkAddress, LINKS_FROM_AN_ADDRESS);
        count("links of " + Secrets.hash(to.address()), LINKS_OF_AN_ACCOUNT);
    }

    /** Somebody prints a code for a person. */
    void print(String networkAddress, PersonId person) {
        count("links from " + networkAddress, LINKS_FROM_AN_ADDRESS);
        count("codes of " + person.value(), LINKS_OF_AN_ACCOUNT);
    }

    /** Somebody types a code from a sheet. */
    void enterByCode(String networkAddress) {
        enter(networkAddress);
        count("codes from " + networkAddress, CODES_FROM_AN_ADDRESS);
    }

    /** Somebody shows what should let them in. */
    public void enter(String networkAddress) {
        count("entries from " + networkAddress, ENTRIES_FROM_AN_ADDRESS);
    }

    private void count(String what, int most) {
        allowance.count(what, most).ifPresent(seconds -> {
            throw new TooManyRequests(seconds);
        });
    }
}
