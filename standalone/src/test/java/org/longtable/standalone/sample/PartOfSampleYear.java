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
import org.longtable.council.organization.createorganization.CreateOrganization;
import org.longtable.council.organization.setpolicy.SetPolicy;
import org.longtable.council.web.Commands;

/** The first councils of the sample year in an organization of their own, so that the trial's list of people to enter as stays closed. */
public final class PartOfSampleYear {

    /** The organization that holds them. */
    public static final OrganizationId ORGANIZATION = new OrganizationId("lakeside-organization");

    /** Who administrates it. */
    public static final PersonId ADMINISTRATOR = Cast.ADMINISTRATOR.person();

    /** Who reads the whole organization as its leader. */
    public static final PersonId LEADER = Cast.LEADER.person();

    /** So long ago the councils began; -Dsample.months=13 makes it the whole year, and -Dsample.councils=17 all of its councils. */
    private static final int MONTHS = Integer.getInteger("sample.months", 3);

    private PartOfSampleYear() {}

    /** Loads the first councils, all at the same time; returns when everything is recorded. */
    public static void load(Commands commands, Instant now, int councils) {
        LocalDate opened =
                LocalDate.ofInstant(now, Script.ZONE).minusMonths(MONTHS).withDayOfMonth(1);
        begin(now, opened).forEach(act -> send(commands, act));
        Cast cast = new Cast();
        List<List<SampleAct>> years = IntStream.rangeClosed(1, councils)
                .mapToObj(it ->
                        new CouncilYear(ORGANIZATION, it, "Council number " + it, 6 + it % 3, opened, now, cast).acts())
                .toList();
        try (ExecutorService each = Executors.newFixedThreadPool(councils)) {
            years.stream()
                    .map(acts -> CompletableFuture.runAsync(() -> acts.forEach(act -> send(commands, act)), each))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static List<SampleAct> begin(Instant now, LocalDate opened) {
        Script script = new Script("part-of-sample", null, now);
        Instant start = Script.at(opened.minusDays(3), 9, 0);
        script.act(
                ADMINISTRATOR,
                Role.ADMINISTRATOR,
                start,
                ORGANIZATION,
                new CreateOrganization(ORGANIZATION, "Lakeside Children's Hospital", "USD"));
        arrives(script, Cast.ADMINISTRATOR, Role.ADMINISTRATOR, start);
        arrives(script, Cast.LEADER, Role.LEADER, start);
        for (int year = opened.getYear(); year <= opened.plusMonths(14).getYear(); year++) {
            script.act(ADMINISTRATOR, Role.ADMINISTRATOR, start, ORGANIZATION, policy(year));
        }
        return script.inOrder();
    }

    private static void arrives(Script script, Cast.Player player, Role role, Instant at) {
        PersonId person = player.person();
        Personal name = new Personal(person, player.name());
        Personal email = new Personal(person, player.email());
        script.act(
                ADMINISTRATOR,
                Role.ADMINISTRATOR,
                at,
                person,
                new AddPerson(person, ORGANIZATION, name, email, null, player.language()));
        script.act(ADMINISTRATOR, Role.ADMINISTRATOR, at, person, new GrantRole(ORGANIZATION, person, role, null));
    }

    private static SetPolicy policy(int year) {
        return new SetPolicy(
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

    private static void send(Commands commands, SampleAct act) {
        commands.send(ORGANIZATION, act.caller(), act.subject(), act.command());
    }
}
