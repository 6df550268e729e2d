package org.longtable.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Role;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.organization.CreateOrganization;
import org.longtable.council.organization.SetCompensationPolicy;
import org.longtable.council.web.CommandDispatcher;

/** The first councils of the sample year in a separate organization, so that demo sign-in is not available. */
public final class PartOfSampleYear {

    /** The organization that holds them. */
    public static final OrganizationId ORGANIZATION = new OrganizationId("lakeside-organization");

    /** The administrator of the organization. */
    public static final PersonId ADMINISTRATOR = SamplePeople.ADMINISTRATOR.person();

    /** The leader of the whole organization. */
    public static final PersonId LEADER = SamplePeople.LEADER.person();

    /**
     * The age of the councils in months. {@code -Dsample.months=13} makes it the whole year, and {@code -Dsample.councils=17} includes all
     * councils.
     */
    private static final int MONTHS = Integer.getInteger("sample.months", 3);

    private PartOfSampleYear() {}

    /** Loads the first councils, all started at the same time, and returns when everything is recorded. */
    public static void load(CommandDispatcher commands, Instant now, int councils) {
        LocalDate opened = LocalDate.ofInstant(now, SampleCommandScript.ZONE)
                .minusMonths(MONTHS)
                .withDayOfMonth(1);
        begin(now, opened).forEach(act -> send(commands, act));
        SamplePeople cast = new SamplePeople();
        List<List<SampleCommand>> years = IntStream.rangeClosed(1, councils)
                .mapToObj(it -> new SampleCouncilGenerator(
                                ORGANIZATION, it, "Council number " + it, 6 + it % 3, opened, now, cast)
                        .commands())
                .toList();
        try (ExecutorService each = Executors.newFixedThreadPool(councils)) {
            years.stream()
                    .map(acts -> CompletableFuture.runAsync(() -> acts.forEach(act -> send(commands, act)), each))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static List<SampleCommand> begin(Instant now, LocalDate opened) {
        SampleCommandScript script = new SampleCommandScript("part-of-sample", null, now);
        Instant start = SampleCommandScript.at(opened.minusDays(3), 9, 0);
        script.add(
                ADMINISTRATOR,
                Role.ADMINISTRATOR,
                start,
                ORGANIZATION,
                new CreateOrganization(ORGANIZATION, "Lakeside Children's Hospital", "USD"));
        arrives(script, SamplePeople.ADMINISTRATOR, Role.ADMINISTRATOR, start);
        arrives(script, SamplePeople.LEADER, Role.LEADER, start);
        for (int year = opened.getYear(); year <= opened.plusMonths(14).getYear(); year++) {
            script.add(ADMINISTRATOR, Role.ADMINISTRATOR, start, ORGANIZATION, policy(year));
        }
        return script.sorted();
    }

    private static void arrives(SampleCommandScript script, SamplePeople.SamplePerson player, Role role, Instant at) {
        PersonId person = player.person();
        Personal name = new Personal(person, player.name());
        Personal email = new Personal(person, player.email());
        script.add(
                ADMINISTRATOR,
                Role.ADMINISTRATOR,
                at,
                person,
                new AddPerson(person, ORGANIZATION, name, email, null, player.language()));
        script.add(ADMINISTRATOR, Role.ADMINISTRATOR, at, person, new GrantRole(ORGANIZATION, person, role, null));
    }

    private static SetCompensationPolicy policy(int year) {
        return new SetCompensationPolicy(
                ORGANIZATION,
                year,
                Rate.usd(25_000),
                Rate.usd(725),
                Rate.usd(15_000),
                Rate.usd(50_000),
                Money.usd(20_000),
                Money.usd(200_000),
                80);
    }

    private static void send(CommandDispatcher commands, SampleCommand act) {
        commands.send(ORGANIZATION, act.caller(), act.subject(), act.command());
    }
}
