package org.longtable.projection.access;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.contract.access.PersonEvent.EntryRedacted;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Stores what the people view knows about one person.
 *
 * @param name name by which the person wishes to be called, or null when unknown
 * @param email email address, or null when unknown
 * @param phone telephone number, or null when unknown
 * @param language BCP 47 tag
 * @param roles granted roles, and roles from seats
 * @param agreed consents that were not withdrawn
 * @param erasureRequested time of the pending request for erasure, or null
 * @param championOf councils that ever named the person champion; the council document has the current champion
 */
public record PersonDocument(
        String id,
        String organization,
        @Nullable Personal name,
        @Nullable Personal email,
        @Nullable Personal phone,
        String language,
        List<HeldRole> roles,
        List<String> championOf,
        List<ActiveConsent> agreed,
        @Nullable Instant erasureRequested) {

    /**
     * Describes a role that a person holds in a council or in the whole organization.
     *
     * @param council council of the role, or null for the whole organization
     */
    public record HeldRole(Role role, @Nullable String council) {

        static HeldRole of(Role role, @Nullable CouncilId council) {
            return new HeldRole(role, council == null ? null : council.value());
        }
    }

    /**
     * Describes a consent that a person gave and has not withdrawn.
     *
     * @param version version of the wording
     * @param wording sentence as the person read it
     * @param language BCP 47 tag of the language in which the person read it
     * @param since time of the consent
     */
    public record ActiveConsent(ConsentKind kind, int version, String wording, String language, Instant since) {

        static ActiveConsent of(ConsentGiven e, EventEnvelope at) {
            return new ActiveConsent(e.kind(), e.version(), e.wording(), e.language(), at.effective());
        }
    }

    static PersonDocument blank(PersonId id, String organization) {
        return new PersonDocument(
                id.value(), organization, null, null, null, "en", List.of(), List.of(), List.of(), null);
    }

    /** Returns the document id, which starts with the organization. */
    String documentId() {
        return organization + "/" + id;
    }

    PersonDocument after(PersonEvent event, EventEnvelope at) {
        return switch (event) {
            case PersonAdded e -> withContact(e.name(), e.email(), e.phone()).prefers(e.language());
            case ContactCorrected e -> withContact(e.name(), e.email(), e.phone());
            case EmailProposed e -> this;
            case EmailConfirmed e -> withContact(Objects.requireNonNullElse(name, e.email()), e.email(), phone);
            case EmailProposalWithdrawn e -> this;
            case LanguagePreferred e -> prefers(e.language());
            case RoleGranted e -> with(HeldRole.of(e.role(), e.council()));
            case RoleEnded e -> without(HeldRole.of(e.role(), e.council()));
            case ConsentGiven e -> withConsents(including(without(agreed, e.kind()), ActiveConsent.of(e, at)));
            case ConsentWithdrawn e -> withConsents(without(agreed, e.kind()));
            case ErasureRequested e -> withErasureRequested(at.effective());
            case ErasureRequestTakenBack e -> withErasureRequested(null);
            case EntryRedacted e -> this;
            case PersonErased e -> erased();
        };
    }

    /** Returns a copy with new contact details and drops the text-message consent when the phone number changed. */
    private PersonDocument withContact(Personal newName, @Nullable Personal newEmail, @Nullable Personal newPhone) {
        List<ActiveConsent> left =
                Objects.equals(phone, newPhone) ? agreed : without(agreed, ConsentKind.TEXT_MESSAGES);
        return new PersonDocument(
                id, organization, newName, newEmail, newPhone, language, roles, championOf, left, erasureRequested);
    }

    /** Returns a copy without personal texts, which can no longer be decrypted anyway. */
    private PersonDocument erased() {
        return new PersonDocument(id, organization, null, null, null, language, List.of(), List.of(), List.of(), null);
    }

    private PersonDocument prefers(String newLanguage) {
        return new PersonDocument(
                id, organization, name, email, phone, newLanguage, roles, championOf, agreed, erasureRequested);
    }

    private PersonDocument withConsents(List<ActiveConsent> now) {
        return new PersonDocument(
                id, organization, name, email, phone, language, roles, championOf, now, erasureRequested);
    }

    private PersonDocument withErasureRequested(@Nullable Instant since) {
        return new PersonDocument(id, organization, name, email, phone, language, roles, championOf, agreed, since);
    }

    private static List<ActiveConsent> without(List<ActiveConsent> all, ConsentKind kind) {
        return all.stream().filter(it -> it.kind() != kind).toList();
    }

    PersonDocument with(HeldRole role) {
        return withRoles(including(roles, role), championOf);
    }

    PersonDocument without(HeldRole role) {
        return withRoles(roles.stream().filter(it -> !it.equals(role)).toList(), championOf);
    }

    PersonDocument champion(CouncilId council) {
        return withRoles(roles, including(championOf, council.value()));
    }

    /** Returns true when the person holds a role or was ever named champion. */
    boolean hasOrHadRole() {
        return !roles.isEmpty() || !championOf.isEmpty();
    }

    boolean agreedTo(ConsentKind kind) {
        return agreed.stream().anyMatch(it -> it.kind() == kind);
    }

    boolean matches(String folded) {
        return text(name) != null && searchName().contains(folded);
    }

    /** Returns the name in lower case without accents. */
    String searchName() {
        return normalizeName(text(name));
    }

    /** Converts a name to lower case without accents. */
    static String normalizeName(@Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
    }

    private PersonDocument withRoles(List<HeldRole> newRoles, List<String> newChampionOf) {
        return new PersonDocument(
                id, organization, name, email, phone, language, newRoles, newChampionOf, agreed, erasureRequested);
    }

    private static <T> List<T> including(List<T> all, T one) {
        return Stream.concat(all.stream().filter(it -> !it.equals(one)), Stream.of(one))
                .toList();
    }

    /** Returns the text, or null when it is unknown or erased. */
    static @Nullable String text(@Nullable Personal personal) {
        return personal == null ? null : personal.text();
    }
}
