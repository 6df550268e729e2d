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

    /** Which person. */
    PersonId person();

    @Override
    @JsonIgnore
    default PersonId stream() {
        return person();
    }

    /**
     * A person became known to an organization.
     *
     * @param organization the tenant
     * @param name how the person wishes to be called
     * @param email lower case, or null when none is known
     * @param phone as given, or null when none is known
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
     * A person was given a role.
     *
     * @param council where, or null for the whole organization
     */
    @EventName("access.RoleGranted")
    record RoleGranted(PersonId person, Role role, @Nullable CouncilId council) implements PersonEvent {}

    /** A person's role ended. */
    @EventName("access.RoleEnded")
    record RoleEnded(PersonId person, Role role, @Nullable CouncilId council) implements PersonEvent {}

    /**
     * A person's name or ways to reach them were put right; every field holds what is true from now on.
     *
     * @param name how the person wishes to be called
     * @param email lower case, or null when none is known
     * @param phone as given, or null when none is known
     */
    @EventName("access.ContactCorrected")
    record ContactCorrected(
            PersonId person,
            Personal name,
            @Nullable Personal email,
            @Nullable Personal phone) implements PersonEvent {}

    /**
     * Somebody entered a new email address for a person. It counts once its owner has confirmed it from that mailbox; until then the address
     * before counts.
     *
     * @param email lower case
     */
    @EventName("access.EmailProposed")
    record EmailProposed(PersonId person, Personal email) implements PersonEvent {}

    /**
     * The owner of a mailbox confirmed that messages to a person go there: from now on the address counts.
     *
     * @param email lower case
     */
    @EventName("access.EmailConfirmed")
    record EmailConfirmed(PersonId person, Personal email) implements PersonEvent {}

    /** A new email address that nobody confirmed is not wanted any more. */
    @EventName("access.EmailProposalWithdrawn")
    record EmailProposalWithdrawn(PersonId person) implements PersonEvent {}

    /**
     * A person prefers another language.
     *
     * @param language BCP 47 tag
     */
    @EventName("access.LanguagePreferred")
    record LanguagePreferred(PersonId person, String language) implements PersonEvent {}

    /**
     * A person agreed to something. It counts until they withdraw it; what concerns their telephone number also ends when that is corrected.
     *
     * @param version of the wording, counted from 1
     * @param wording the sentence that the person said yes to, as they read it; no personal data
     * @param language BCP 47 tag of the language in which they read it
     */
    @EventName("access.ConsentGiven")
    record ConsentGiven(PersonId person, ConsentKind kind, int version, String wording, String language)
            implements PersonEvent {}

    /** A person does not agree to something any more. */
    @EventName("access.ConsentWithdrawn")
    record ConsentWithdrawn(PersonId person, ConsentKind kind) implements PersonEvent {}

    /** A person asks to be erased; an administrator carries it out. */
    @EventName("access.ErasureRequested")
    record ErasureRequested(PersonId person) implements PersonEvent {}

    /** A person does not ask to be erased any more. */
    @EventName("access.ErasureRequestTakenBack")
    record ErasureRequestTakenBack(PersonId person) implements PersonEvent {}

    /**
     * A person was erased: the key of what is stored about them is destroyed, and with it what it says, everywhere and for good. What
     * they did stays, without their name and words.
     *
     * @param reason a choice, not words: words could tell again what was erased
     */
    @EventName("access.PersonErased")
    record PersonErased(PersonId person, ErasureReason reason) implements PersonEvent {}

    /**
     * A text that mentions a person was redacted: its key is destroyed, and with it what the text says, everywhere and for good.
     *
     * @param person whom the text mentions
     * @param position of the entry that holds the text
     * @param textKey name of the text's key
     * @param reason a choice, not words: words could tell again what was redacted
     */
    @EventName("access.EntryRedacted")
    record EntryRedacted(PersonId person, Position position, String textKey, RedactionReason reason)
            implements PersonEvent {}
}
