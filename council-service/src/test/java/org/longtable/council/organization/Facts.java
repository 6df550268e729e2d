package org.longtable.council.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;

/** Provides the events from which tests of organizations and councils start. */
public final class Facts {

    public static final OrganizationId HOSPITAL = new OrganizationId("hospital");
    public static final CouncilId NICU = new CouncilId("nicu");
    public static final PersonId RUTH = new PersonId("ruth");
    public static final Personal RUTHS_NAME = new Personal(RUTH, "Ruth Vega");

    /** An evening in the council's time zone, when it is already the next day in UTC. */
    public static final Instant EVENING = Instant.parse("2025-11-21T02:30:00Z");

    public static final LocalDate TODAY = LocalDate.parse("2025-11-20");

    private Facts() {}

    public static OrganizationCreated hospital() {
        return new OrganizationCreated(HOSPITAL, "Children's Hospital", "USD");
    }

    public static CouncilOpened nicu() {
        return new CouncilOpened(
                NICU, HOSPITAL, "NICU Family Council", List.of("en", "es"), "America/Chicago", 8, 3, 24);
    }

    public static PersonAdded ruth() {
        return new PersonAdded(RUTH, HOSPITAL, RUTHS_NAME, new Personal(RUTH, "ruth@example.org"), null, "en");
    }

    /** Returns the metadata of Ruth as a coordinator at {@link #EVENING}. */
    public static Map<String, ?> tonight() {
        return tonight(RUTH, Role.COORDINATOR);
    }

    /** Returns the metadata of a person in a role at {@link #EVENING}. */
    public static Map<String, ?> tonight(PersonId person, Role role) {
        return new EventMetadata(HOSPITAL, NICU, person, role, null, "request-1", "request-1", null, EVENING).toMap();
    }
}
