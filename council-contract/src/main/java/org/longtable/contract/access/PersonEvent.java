package org.longtable.contract.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Position;
import org.longtable.contract.Role;

/** The interface groups the events of a person's account: contact data, roles, consents, and erasure. */
public sealed interface PersonEvent extends DomainEvent {

    /** Returns the person whom the event is about. */
    PersonId person();

    @Override
    @JsonIgnore
    default PersonId stream() {
        return person();
    }

    /**
     * A person was added to an organization.
     *
     * @param organization the tenant
     * @param name name by which the person wishes to be called
     * @param email email address in lower case, or null when unknown
     * @param phone telephone number as entered, or null when unknown
     * @param language BCP 47 tag of the language that the person prefers
     */
    @EventName("access.PersonAdded")
    record PersonAdded(
            PersonId person,
            OrganizationId organization,
            Personal name,
            @Nullable Personal email,
            @Nullable Personal phone,
            String language)
            implements PersonEvent {}

    /**
     * A person was granted a role.
     *
     * @param council council of the role, or null for the whole organization
     */
    @EventName("access.RoleGranted")
    record RoleGranted(PersonId person, Role role, @Nullable CouncilId council) implements PersonEvent {}

    /** A person's role ended. */
    @EventName("access.RoleEnded")
    record RoleEnded(PersonId person, Role role, @Nullable CouncilId council) implements PersonEvent {}

    /**
     * A person's name or contact data was corrected. Every field contains the value that is valid from now on.
     *
     * @param name name by which the person wishes to be called
     * @param email email address in lower case, or null when unknown
     * @param phone telephone number as entered, or null when unknown
     */
    @EventName("access.ContactCorrected")
    record ContactCorrected(
            PersonId person,
            Personal name,
            @Nullable Personal email,
            @Nullable Personal phone) implements PersonEvent {}

    /**
     * A new email address was entered for a person. It becomes valid when its owner confirms it from that mailbox.
     * Until then the previous address stays valid.
     *
     * @param email email address in lower case
     */
    @EventName("access.EmailProposed")
    record EmailProposed(PersonId person, Personal email) implements PersonEvent {}

    /**
     * The owner of a mailbox confirmed that messages to a person go there. From now on the address is valid.
     *
     * @param email email address in lower case
     */
    @EventName("access.EmailConfirmed")
    record EmailConfirmed(PersonId person, Personal email) implements PersonEvent {}

    /** A new email address that was never confirmed was withdrawn. */
    @EventName("access.EmailProposalWithdrawn")
    record EmailProposalWithdrawn(PersonId person) implements PersonEvent {}

    /**
     * A person chose another language.
     *
     * @param language BCP 47 tag
     */
    @EventName("access.LanguagePreferred")
    record LanguagePreferred(PersonId person, String language) implements PersonEvent {}

    /**
     * A person gave a consent. It is valid until the person withdraws it. A consent that concerns the telephone number
     * also ends when that number is corrected.
     *
     * @param version version of the wording, counted from 1
     * @param wording sentence that the person agreed to, as displayed; no personal data
     * @param language BCP 47 tag of the language in which the person read it
     */
    @EventName("access.ConsentGiven")
    record ConsentGiven(PersonId person, ConsentKind kind, int version, String wording, String language)
            implements PersonEvent {}

    /** A person withdrew a consent. */
    @EventName("access.ConsentWithdrawn")
    record ConsentWithdrawn(PersonId person, ConsentKind kind) implements PersonEvent {}

    /** A person requested erasure, which an administrator carries out. */
    @EventName("access.ErasureRequested")
    record ErasureRequested(PersonId person) implements PersonEvent {}

    /** A person withdrew the request for erasure. */
    @EventName("access.ErasureRequestTakenBack")
    record ErasureRequestTakenBack(PersonId person) implements PersonEvent {}

    /**
     * A person was erased: the key of the person's data is destroyed, and the data is lost everywhere and for good.
     * Events that the person caused remain, without the person's name and texts.
     *
     * @param reason predefined reason, because free text could reveal what was erased
     */
    @EventName("access.PersonErased")
    record PersonErased(PersonId person, ErasureReason reason) implements PersonEvent {}

    /**
     * A text that mentions a person was redacted: its key is destroyed, and the text is lost everywhere and for good.
     *
     * @param person person whom the text mentions
     * @param position position of the entry that contains the text
     * @param textKey name of the text's key
     * @param reason predefined reason, because free text could reveal what was redacted
     */
    @EventName("access.EntryRedacted")
    record EntryRedacted(PersonId person, Position position, String textKey, RedactionReason reason)
            implements PersonEvent {}
}
