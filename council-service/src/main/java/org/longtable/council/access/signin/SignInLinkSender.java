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
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPointIndex;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.MessageTemplate;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.messages.PublicBaseUrl;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Creates sign-in links and sends them to people. */
@Component
public class SignInLinkSender {
    /** Rejects an invitation to a person who has no email address. */
    static final Violation EMAIL_ADDRESS_MISSING = Violation.invalid("no-email-address");

    /** Rejects sending to an address that signs in another person who shares it. */
    static final Violation ADDRESS_SIGNS_IN_ANOTHER = Violation.conflict("address-signs-in-another");

    /** The validity of a link that the person requested. */
    static final Duration ASKED_HOLDS = Duration.ofMinutes(15);

    /** The validity of an invitation link, long enough for a weekend. */
    static final Duration INVITATION_HOLDS = Duration.ofDays(3);

    private static final Duration TERMINAL_HOLDS = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(SignInLinkSender.class);

    private final OneTimeLinkService links;
    private final ContactPointIndex addresses;
    private final Outbox outbox;
    private final PublicBaseUrl here;
    private final AggregateStore streams;

    SignInLinkSender(
            OneTimeLinkService links,
            ContactPointIndex addresses,
            Outbox outbox,
            PublicBaseUrl here,
            AggregateStore streams) {
        this.links = links;
        this.addresses = addresses;
        this.outbox = outbox;
        this.here = here;
        this.streams = streams;
    }

    /**
     * Sends a link in the background if a person has the contact point. It returns immediately, so that the response time does not reveal
     * whether the contact point is known.
     */
    void sendIfKnown(ContactPoint to, DeviceBindingCookie.DeviceBinding asked) {
        Thread.ofPlatform().name("sign-in-link").daemon().start(() -> {
            try {
                for (PersonId person : addresses.findPeople(to)) {
                    String link = links.create(person, Session.SignInMethod.LINK, ASKED_HOLDS, to, asked);
                    post("sign-in", person, to, link, ASKED_HOLDS);
                }
            } catch (RuntimeException e) {
                LOG.error("a link to sign in could not be sent", RedactedException.of(e));
            }
        });
    }

    /**
     * Invites a person to sign in.
     *
     * @throws RuleViolation when the organization does not know the person, or the person has no contact point for messages
     */
    void invite(OrganizationId organization, PersonId personId) {
        Person.read(streams, personId).requireKnownTo(organization);
        ContactPoint to = wayIn(personId);
        String link = links.create(personId, Session.SignInMethod.INVITATION, INVITATION_HOLDS, to, null);
        post("invitation", personId, to, link, INVITATION_HOLDS);
    }

    /**
     * Sends a code to a signed-in person who has to authenticate again.
     *
     * @param asked the code, and a secret that no browser keeps; without the code the link signs no one in
     * @return the link to which the code belongs; it is not valid without the code
     * @throws RuleViolation when no message reaches the person
     */
    String code(PersonId personId, ContactPoint to, DeviceBindingCookie.DeviceBinding asked) {
        String link = links.create(personId, Session.SignInMethod.LINK, ASKED_HOLDS, to, asked);
        Person person = Person.read(streams, personId);
        Map<String, String> words = Map.of(
                "name",
                text(Objects.requireNonNull(person.contact()).name()),
                "organization",
                name(Objects.requireNonNull(person.organization())),
                "code",
                asked.code());
        String written = to.by() == ContactPoint.Medium.TEXT ? "sign-in-code-text" : "sign-in-code";
        outbox.enqueue(MessageTemplate.render(written, person.language(), words), personId, to, ASKED_HOLDS);
        return link;
    }

    /**
     * Returns the contact point to which sign-in messages for a person are sent.
     *
     * @throws RuleViolation when there is none, or the only address is shared and signs in another person
     */
    ContactPoint wayIn(PersonId personId) {
        List<ContactPoint> reached = addresses.contactPointsOf(personId).stream()
                .filter(it -> outbox.supports(it.by()))
                .toList();
        return reached.stream()
                .filter(it -> addresses.signsIn(personId, it))
                .findFirst()
                .orElseThrow(() ->
                        reached.isEmpty() ? EMAIL_ADDRESS_MISSING.exception() : ADDRESS_SIGNS_IN_ANOTHER.exception());
    }

    /** Creates a one-time link that a trial prints on its terminal. */
    public String createTerminalLink(PersonId person) {
        return address(links.create(person, Session.SignInMethod.TERMINAL, TERMINAL_HOLDS, null, null));
    }

    private void post(String kind, PersonId reader, ContactPoint to, String link, Duration holds) {
        Person person = Person.read(streams, reader);
        Map<String, String> words = Map.of(
                "name",
                text(Objects.requireNonNull(person.contact()).name()),
                "organization",
                name(Objects.requireNonNull(person.organization())),
                "link",
                address(link));
        String written = to.by() == ContactPoint.Medium.TEXT ? kind + "-text" : kind;
        outbox.enqueue(MessageTemplate.render(written, person.language(), words), reader, to, holds);
    }

    private String address(String link) {
        return here.url() + "/enter#" + link;
    }

    private String name(OrganizationId organization) {
        return streams.readState(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }

    private static String text(Personal personal) {
        return Objects.requireNonNullElse(personal.text(), "");
    }
}
