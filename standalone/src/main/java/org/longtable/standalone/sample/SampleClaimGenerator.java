package org.longtable.standalone.sample;

import java.time.LocalDate;
import org.longtable.contract.ClaimId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Role;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.council.compensation.ApproveClaim;
import org.longtable.council.compensation.DeclineClaim;
import org.longtable.council.compensation.RecordClaimPayment;
import org.longtable.council.compensation.SubmitClaim;
import org.longtable.standalone.sample.SamplePeople.SamplePerson;

/** Generates the claims and payments of the sample year. */
final class SampleClaimGenerator {

    private final SampleCommandScript script;
    private final SamplePerson coordinator;

    SampleClaimGenerator(SampleCommandScript script, SamplePerson coordinator) {
        this.script = script;
        this.coordinator = coordinator;
    }

    void claims(
            MeetingId meeting, int number, SamplePerson member, AttendanceStatus presence, LocalDate day, int minutes) {
        if (minutes > 60) {
            claim(meeting, number, member, day, PayCategory.PARTICIPATION, 1000);
        } else {
            claim(meeting, number, member, day, PayCategory.TIME, minutes * 1000L / 60);
        }
        if (presence == AttendanceStatus.IN_PERSON) {
            claim(meeting, number, member, day, PayCategory.MILEAGE, script.between(4, 40) * 1000L);
        }
        if (script.chance(45)) {
            claim(meeting, number, member, day, PayCategory.CHILD_CARE, 2000);
        }
    }

    private void claim(
            MeetingId meeting, int number, SamplePerson member, LocalDate day, PayCategory category, long quantity) {
        PayAccountId account = PayAccountId.of(member.person(), day.getYear());
        ClaimId claim = new ClaimId(
                member.person().value() + "-" + number + "-" + category.name().charAt(0));
        script.add(
                member.person(),
                Role.ADVISOR,
                SampleCommandScript.at(day.plusDays(1), 21, script.between(0, 59)),
                claim,
                new SubmitClaim(claim, member.person(), meeting, day, category, quantity, null, null),
                account);
        LocalDate decided = day.plusDays(script.between(3, 12));
        if (script.chance(4)) {
            coordinates(decided, account, claim, new DeclineClaim(account, claim, "The clinic has paid this already"));
            return;
        }
        coordinates(decided, account, claim, new ApproveClaim(account, claim));
        LocalDate paid = decided.plusDays(script.chance(85) ? script.between(5, 25) : script.between(31, 50));
        PayMethod method = script.chance(70) ? PayMethod.DIRECT_DEPOSIT : PayMethod.CHECK;
        coordinates(paid, account, claim, new RecordClaimPayment(account, claim, method, "run " + paid, paid));
    }

    private void coordinates(LocalDate day, PayAccountId account, ClaimId claim, Object command) {
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day, 11, script.between(0, 59)),
                claim,
                command,
                account);
    }
}
