package org.longtable.council.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.Given;

/** Tests commands on one idea of a council on November 20, 2025, at 18:00 in Chicago, and provides the idea's possible earlier events. */
public final class IdeaFixture {

    public static final IdeaId IDEA = new IdeaId("idea-1");
    public static final PersonId MARISOL = new PersonId("marisol");
    public static final PersonId DANA = new PersonId("dana");
    public static final MeetingId NOVEMBER = new MeetingId("november");
    public static final TestOfChangeId MICROWAVE = new TestOfChangeId("microwave");
    public static final LocalDate TODAY = LocalDate.parse("2025-11-20");
    public static final Instant NOW = Instant.parse("2025-11-21T00:00:00Z");

    public static final IdeaSubmitted SUBMITTED =
            new IdeaSubmitted(IDEA, MARISOL, marisol("A place to warm food"), null, Words.plain("Ward 5"), "es", null);
    public static final IdeaWeighed WEIGHED = new IdeaWeighed(IDEA, dana("Cheap, and asked for often."));
    public static final IdeaAccepted ACCEPTED = new IdeaAccepted(IDEA, DANA, TODAY.plusDays(30));
    public static final IdeaDeclined DECLINED = new IdeaDeclined(IDEA, dana("The fire code forbids it."), "en");
    public static final TestOfChangeStarted STARTED = new TestOfChangeStarted(
            IDEA, MICROWAVE, dana("One microwave on ward 5 for two weeks"), dana("Ten families a day use it"));
    public static final TestOfChangeStudied STUDIED =
            new TestOfChangeStudied(IDEA, MICROWAVE, dana("Fourteen did"), TestOfChangeDecision.ADOPT);
    public static final ChangeRecorded CHANGED =
            new ChangeRecorded(IDEA, dana("Every ward has a microwave"), TODAY.minusDays(1));
    public static final IdeaWithdrawn WITHDRAWN = new IdeaWithdrawn(IDEA);

    /** The metadata of Dana as the coordinator of council-1. */
    public static final EventMetadata ACT = new EventMetadata(
            new OrganizationId("org"),
            new CouncilId("council-1"),
            DANA,
            Role.COORDINATOR,
            null,
            "request",
            "request",
            null,
            NOW);

    /** The council is in Chicago, where it is still the 20th at {@link #NOW}, although it is already the 21st in UTC. */
    public static final CouncilOpened COUNCIL = new CouncilOpened(
            new CouncilId("council-1"),
            new OrganizationId("org"),
            "Family council",
            List.of("en"),
            "America/Chicago",
            6,
            3,
            24);

    private final AggregateTestFixture<IdeaAggregate> fixture;

    private IdeaFixture(AggregateTestFixture<IdeaAggregate> fixture) {
        this.fixture = fixture;
    }

    public static Personal marisol(String text) {
        return new Personal(MARISOL, text);
    }

    public static Personal dana(String text) {
        return new Personal(DANA, text);
    }

    /** Returns a fixture for a command; {@code elsewhere} are events of other streams besides the council's own. */
    public static IdeaFixture of(Class<? extends Decision<?>> command, DomainEvent... elsewhere) {
        DomainEvent[] facts =
                Stream.concat(Stream.of(COUNCIL), Stream.of(elsewhere)).toArray(DomainEvent[]::new);
        return new IdeaFixture(Given.fixture(IdeaAggregate.class, command, facts));
    }

    public IdeaFixture given(IdeaEvent... events) {
        return givenIn("council-1", events);
    }

    public IdeaFixture givenIn(String council, IdeaEvent... events) {
        fixture.given(Stream.of(events)
                .map(it -> new GenericEventMessage<>(it, Map.of("council", council)))
                .toList());
        return this;
    }

    public ResultValidator<IdeaAggregate> when(Object command) {
        return fixture.when(command, ACT.toMap());
    }
}
