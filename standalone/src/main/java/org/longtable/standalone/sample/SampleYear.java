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
import org.longtable.council.organization.CreateOrganization;
import org.longtable.council.organization.SetCompensationPolicy;
import org.longtable.standalone.sample.SamplePeople.SamplePerson;

/** Generates a hospital with 17 councils for twelve months. The same moment always gives the same year. */
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
        this.opened = LocalDate.ofInstant(now, SampleCommandScript.ZONE)
                .minusMonths(13)
                .withDayOfMonth(1);
    }

    /** Returns the commands that create the organization. */
    List<SampleCommand> organizationCommands() {
        SampleCommandScript script = new SampleCommandScript("sample-organization", null, now);
        Instant start = SampleCommandScript.at(opened.minusDays(3), 9, 0);
        PersonId elena = SamplePeople.ADMINISTRATOR.person();
        script.add(
                elena,
                Role.ADMINISTRATOR,
                start,
                ORGANIZATION,
                new CreateOrganization(ORGANIZATION, "Lakeside Children's Hospital", "USD"));
        arrives(script, SamplePeople.ADMINISTRATOR, Role.ADMINISTRATOR, start);
        arrives(script, SamplePeople.LEADER, Role.LEADER, start);
        for (int year = opened.getYear(); year <= opened.plusMonths(14).getYear(); year++) {
            script.add(elena, Role.ADMINISTRATOR, start, ORGANIZATION, policy(year));
        }
        return script.sorted();
    }

    /** Returns the commands of each council. The councils are independent of each other. */
    List<List<SampleCommand>> councils() {
        List<List<SampleCommand>> years = new ArrayList<>();
        SamplePeople cast = new SamplePeople();
        for (int number = 0; number < COUNCILS.size(); number++) {
            int size = 6 + number * 5 % 4;
            years.add(
                    new SampleCouncilGenerator(ORGANIZATION, number + 1, COUNCILS.get(number), size, opened, now, cast)
                            .commands());
        }
        return years;
    }

    private static void arrives(SampleCommandScript script, SamplePerson player, Role role, Instant at) {
        PersonId elena = SamplePeople.ADMINISTRATOR.person();
        PersonId person = player.person();
        script.add(
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
        script.add(elena, Role.ADMINISTRATOR, at, person, new GrantRole(ORGANIZATION, person, role, null));
    }

    /** Returns typical pay rates. Mileage and reporting thresholds are the federal ones of the year. */
    private static SetCompensationPolicy policy(int year) {
        return new SetCompensationPolicy(
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
