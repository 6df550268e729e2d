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
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ConsentGiven;
import org.longtable.contract.access.AccessEvent.ConsentWithdrawn;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.contract.access.AccessEvent.EmailConfirmed;
import org.longtable.contract.access.AccessEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.AccessEvent.EmailProposed;
import org.longtable.contract.access.AccessEvent.EntryRedacted;
import org.longtable.contract.access.AccessEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.AccessEvent.ErasureRequested;
import org.longtable.contract.access.AccessEvent.LanguagePreferred;
import org.longtable.contract.access.AccessEvent.PersonAdded;
import org.longtable.contract.access.AccessEvent.PersonErased;
import org.longtable.contract.access.AccessEvent.RoleEnded;
import org.longtable.contract.access.AccessEvent.RoleGranted;
import org.longtable.contract.access.ConsentKind;
import org.longtable.projection.viewing.Recorded;

/**
 * What the people view keeps of a person.
 *
 * @param name how they wish to be called, or null when nobody said
 * @param email null when none is known
 * @param phone null when none is known
 * @param language BCP 47 tag
 * @param roles what they were given, and what a seat brings
 * @param agreed what they agreed to and did not withdraw
 * @param erasureRequested since when they ask to be erased, or null when they do not
 * @param championOf councils that ever named them champion; the council knows who it is now
 */
public record KnownPerson(
        String id,
        String organization,
        @Nullable Personal name,
        @Nullable Personal email,
        @Nullable Personal phone,
        String language,
        List<Held> roles,
        List<String> championOf,
        List<Agreed> agreed,
        @Nullable Instant erasureRequested) {

    /**
     * A role.
     *
     * @param council where, or null for the whole organization
     */
    public record Held(Role role, @Nullable String council) {

        static Held of(Role role, @Nullable CouncilId council) {
            return new Held(role, council == null ? null : council.value());
        }
    }

    /**
     * A consent that counts.
     *
     * @param version of the wording
     * @param wording the sentence, as the person read it
     * @param language BCP 47 tag of the language in which they read it
     * @param since when they agreed
     */
    public record Agreed(ConsentKind kind, int version, String wording, String language, Instant since) {

        static Agreed of(ConsentGiven e, Recorded at) {
            return new Agreed(e.kind(), e.version(), e.wording(), e.language(), at.effective());
        }
    }

    static KnownPerson blank(PersonId id, String organization) {
        return new KnownPerson(id.value(), organization, null, null, null, "en", List.of(), List.of(), List.of(), null);
    }

    /** Where the document stands: within its organization. */
    String key() {
        return organization + "/" + id;
    }

    KnownPerson after(AccessEvent event, Recorded at) {
        return switch (event) {
            case PersonAdded e -> called(e.name(), e.email(), e.phone()).prefers(e.language());
            case ContactCorrected e -> called(e.name(), e.email(), e.phone());
            case EmailProposed e -> this;
            case EmailConfirmed e -> called(Objects.requireNonNullElse(name, e.email()), e.email(), phone);
            case EmailProposalWithdrawn e -> this;
            case LanguagePreferred e -> prefers(e.language());
            case RoleGranted e -> with(Held.of(e.role(), e.council()));
            case RoleEnded e -> without(Held.of(e.role(), e.council()));
            case ConsentGiven e -> agreeing(including(without(agreed, e.kind()), Agreed.of(e, at)));
            case ConsentWithdrawn e -> agreeing(without(agreed, e.kind()));
            case ErasureRequested e -> asking(at.effective());
            case ErasureRequestTakenBack e -> asking(null);
            case EntryRedacted e -> this;
            case PersonErased e -> erased();
        };
    }

    /** Who agreed to text messages agreed for one number: with another one that consent counts no more. */
    private KnownPerson called(Personal newName, @Nullable Personal newEmail, @Nullable Personal newPhone) {
        List<Agreed> left = Objects.equals(phone, newPhone) ? agreed : without(agreed, ConsentKind.TEXT_MESSAGES);
        return new KnownPerson(
                id, organization, newName, newEmail, newPhone, language, roles, championOf, left, erasureRequested);
    }

    /** Without all that was said of them; the texts cannot be read any more anyway. */
    private KnownPerson erased() {
        return new KnownPerson(id, organization, null, null, null, language, List.of(), List.of(), List.of(), null);
    }

    private KnownPerson prefers(String newLanguage) {
        return new KnownPerson(
                id, organization, name, email, phone, newLanguage, roles, championOf, agreed, erasureRequested);
    }

    private KnownPerson agreeing(List<Agreed> now) {
        return new KnownPerson(
                id, organization, name, email, phone, language, roles, championOf, now, erasureRequested);
    }

    private KnownPerson asking(@Nullable Instant since) {
        return new KnownPerson(id, organization, name, email, phone, language, roles, championOf, agreed, since);
    }

    private static List<Agreed> without(List<Agreed> all, ConsentKind kind) {
        return all.stream().filter(it -> it.kind() != kind).toList();
    }

    KnownPerson with(Held role) {
        return having(including(roles, role), championOf);
    }

    KnownPerson without(Held role) {
        return having(roles.stream().filter(it -> !it.equals(role)).toList(), championOf);
    }

    KnownPerson champion(CouncilId council) {
        return having(roles, including(championOf, council.value()));
    }

    /** Whether they were ever given something to do; a champion of before may have nothing left. */
    boolean acts() {
        return !roles.isEmpty() || !championOf.isEmpty();
    }

    boolean agreedTo(ConsentKind kind) {
        return agreed.stream().anyMatch(it -> it.kind() == kind);
    }

    boolean matches(String folded) {
        return text(name) != null && folded().contains(folded);
    }

    /** Their name as it is compared. */
    String folded() {
        return fold(text(name));
    }

    /** A name as it is compared: without accents, in lower case. */
    static String fold(@Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
    }

    private KnownPerson having(List<Held> newRoles, List<String> newChampionOf) {
        return new KnownPerson(
                id, organization, name, email, phone, language, newRoles, newChampionOf, agreed, erasureRequested);
    }

    private static <T> List<T> including(List<T> all, T one) {
        return Stream.concat(all.stream().filter(it -> !it.equals(one)), Stream.of(one))
                .toList();
    }

    /** The text, or null when it is not known or was erased. */
    static @Nullable String text(@Nullable Personal personal) {
        return personal == null ? null : personal.text();
    }
}
