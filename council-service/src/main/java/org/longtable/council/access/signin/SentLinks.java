package org.longtable.council.access.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longtable.admission.Session;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.AddressBook;
import org.longtable.council.access.NoSuchPerson;
import org.longtable.council.access.Person;
import org.longtable.council.access.Reach;
import org.longtable.council.access.messages.Letter;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.messages.PublicAddress;
import org.longtable.council.deciding.Streams;
import org.longtable.eventstore.sealing.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Links on their way to people. */
@Component
public class SentLinks {

    /** How long a link holds that somebody asked for. */
    static final Duration ASKED_HOLDS = Duration.ofMinutes(15);

    /** How long the link of an invitation holds: over a weekend. */
    static final Duration INVITATION_HOLDS = Duration.ofDays(3);

    private static final Duration TERMINAL_HOLDS = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(SentLinks.class);

    private final OneTimeLinks links;
    private final AddressBook addresses;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Streams streams;

    SentLinks(OneTimeLinks links, AddressBook addresses, Outbox outbox, PublicAddress here, Streams streams) {
        this.links = links;
        this.addresses = addresses;
        this.outbox = outbox;
        this.here = here;
        this.streams = streams;
    }

    /** Sends a link to whomever one reaches there, if anybody. It returns at once, so that how long it takes tells nothing. */
    void toWhomever(Reach to, AskingBrowser.Asked asked) {
        Thread.ofPlatform().name("sign-in-link").daemon().start(() -> {
            try {
                for (PersonId person : addresses.find(to)) {
                    String link = links.make(person, Session.How.LINK, ASKED_HOLDS, to, asked);
                    post("sign-in", person, to, link, ASKED_HOLDS);
                }
            } catch (RuntimeException e) {
                LOG.error("a link to sign in could not be sent", Wordless.of(e));
            }
        });
    }

    /**
     * Invites somebody to sign in.
     *
     * @throws NoSuchPerson when the organization does not know them
     * @throws NoEmailAddress when they have none, and no messages may be sent to their telephone
     */
    void invite(OrganizationId organization, PersonId somebody) {
        Person.read(streams, somebody).orRefuse(organization);
        Reach to = wayIn(somebody);
        String link = links.make(somebody, Session.How.INVITATION, INVITATION_HOLDS, to, null);
        post("invitation", somebody, to, link, INVITATION_HOLDS);
    }

    /**
     * Sends somebody who is signed in a code, to show again who they are.
     *
     * @param asked the code, and what no browser keeps: without the code the link lets nobody in
     * @return the link to which the code belongs; it is worth nothing alone
     * @throws NoEmailAddress when no message reaches them
     */
    String code(PersonId somebody, Reach to, AskingBrowser.Asked asked) {
        String link = links.make(somebody, Session.How.LINK, ASKED_HOLDS, to, asked);
        Person person = Person.read(streams, somebody);
        Map<String, String> words = Map.of(
                "name", text(Objects.requireNonNull(person.contact()).name()),
                "organization", name(Objects.requireNonNull(person.organization())),
                "code", asked.code());
        String written = to.by() == Reach.Channel.TEXT ? "sign-in-code-text" : "sign-in-code";
        outbox.post(Letter.of(written, person.language(), words), somebody, to, ASKED_HOLDS);
        return link;
    }

    /**
     * Where a message that signs somebody in reaches them.
     *
     * @throws NoEmailAddress when nothing does
     * @throws AddressSignsInAnother when their only address is shared and signs in another person
     */
    Reach wayIn(PersonId somebody) {
        List<Reach> reached = addresses.of(somebody).stream()
                .filter(it -> outbox.takes(it.by()))
                .toList();
        return reached.stream()
                .filter(it -> addresses.signsIn(somebody, it))
                .findFirst()
                .orElseThrow(() -> reached.isEmpty() ? new NoEmailAddress() : new AddressSignsInAnother());
    }

    /** An address that lets the reader of the terminal of a trial or a server in once. */
    public String onTerminal(PersonId person) {
        return address(links.make(person, Session.How.TERMINAL, TERMINAL_HOLDS, null, null));
    }

    private void post(String kind, PersonId reader, Reach to, String link, Duration holds) {
        Person person = Person.read(streams, reader);
        Map<String, String> words = Map.of(
                "name", text(Objects.requireNonNull(person.contact()).name()),
                "organization", name(Objects.requireNonNull(person.organization())),
                "link", address(link));
        String written = to.by() == Reach.Channel.TEXT ? kind + "-text" : kind;
        outbox.post(Letter.of(written, person.language(), words), reader, to, holds);
    }

    private String address(String link) {
        return here.url() + "/enter#" + link;
    }

    private String name(OrganizationId organization) {
        return streams.read(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }

    private static String text(Personal personal) {
        return Objects.requireNonNullElse(personal.text(), "");
    }
}
