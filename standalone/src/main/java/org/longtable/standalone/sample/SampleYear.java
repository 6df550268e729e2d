package org.longtable.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.longtable.standalone.sample.Cast.Player;

/**
 * A children's hospital with 17 councils and about 130 members, through the twelve months before a given moment. The same
 * moment gives the same year.
 */
final class SampleYear {

    static final OrganizationId ORGANIZATION = new OrganizationId("sample-organization");

    private static final List<String> COUNCILS = List.of(
            "Family Advisory Council",
            "Teen Advisory Board",
            "Consejo de Familias Latinas",
            "NICU Family Council",
            "Cardiac Parents Council",
            "Oncology Family Council",
            "IBD Parent Partners",
            "Emergency Department Families",
            "Behavioral Health Council",
            "Rehabilitation Council",
            "Medical Home Council",
            "Diabetes Parents",
            "Transplant Families",
            "Surgery Family Panel",
            "Safety and Quality Partners",
            "Patient Diaries Group",
            "Faculty of Families");

    private final Instant now;
    private final LocalDate opened;

    SampleYear(Instant now) {
        this.now = now;
        this.opened = LocalDate.ofInstant(now, Script.ZONE).minusMonths(13).withDayOfMonth(1);
    }

    /** What the organization does before its councils open. */
    List<SampleAct> beginning() {
        Script script = new Script("sample-organization", null, now);
        Instant start = Script.at(opened.minusDays(3), 9, 0);
        PersonId elena = Cast.ADMINISTRATOR.person();
        script.act(
                elena,
                Role.ADMINISTRATOR,
                start,
                ORGANIZATION,
                new CreateOrganization(ORGANIZATION, "Lakeside Children's Hospital", "USD"));
        arrives(script, Cast.ADMINISTRATOR, Role.ADMINISTRATOR, start);
        arrives(script, Cast.LEADER, Role.LEADER, start);
        for (int year = opened.getYear(); year <= opened.plusMonths(14).getYear(); year++) {
            script.act(elena, Role.ADMINISTRATOR, start, ORGANIZATION, policy(year));
        }
        return script.inOrder();
    }

    /** Each council's year; they do not depend on one another. */
    List<List<SampleAct>> councils() {
        List<List<SampleAct>> years = new ArrayList<>();
        Cast cast = new Cast();
        for (int number = 0; number < COUNCILS.size(); number++) {
            int size = 6 + number * 5 % 4;
            years.add(new CouncilYear(ORGANIZATION, number + 1, COUNCILS.get(number), size, opened, now, cast).acts());
        }
        return years;
    }

    private static void arrives(Script script, Player player, Role role, Instant at) {
        PersonId elena = Cast.ADMINISTRATOR.person();
        PersonId person = player.person();
        script.act(
                elena,
                Role.ADMINISTRATOR,
                at,
                person,
                new AddPerson(
                        person,
                        ORGANIZATION,
                        new Personal(person, player.name()),
                        new Personal(person, player.email()),
                        null,
                        player.language()));
        script.act(elena, Role.ADMINISTRATOR, at, person, new GrantRole(ORGANIZATION, person, role, null));
    }

    /** Rates of the kind seen in the field; mileage and reporting thresholds are the federal ones of the year. */
    private static SetPolicy policy(int year) {
        return new SetPolicy(
                ORGANIZATION,
                year,
                Rate.usd(25_000),
                Rate.usd(year <= 2025 ? 700 : 725),
                Rate.usd(15_000),
                Rate.usd(50_000),
                Money.usd(20_000),
                Money.usd(year <= 2025 ? 60_000 : 200_000),
                80);
    }
}
