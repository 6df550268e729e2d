package org.longtable.projection.access;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;

/**
 * What the people view keeps of a person.
 *
 * @param name how they wish to be called, or null when nobody said
 * @param email null when none is known
 * @param phone null when none is known
 * @param language BCP 47 tag
 * @param roles what they were given, and what a seat brings
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
        List<String> championOf) {

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

    static KnownPerson blank(PersonId id, String organization) {
        return new KnownPerson(id.value(), organization, null, null, null, "en", List.of(), List.of());
    }

    /** Where the document stands: within its organization. */
    String key() {
        return organization + "/" + id;
    }

    KnownPerson called(Personal newName, @Nullable Personal newEmail, @Nullable Personal newPhone) {
        return new KnownPerson(id, organization, newName, newEmail, newPhone, language, roles, championOf);
    }

    /** Without all that was said of them; the texts cannot be read any more anyway. */
    KnownPerson erased() {
        return new KnownPerson(id, organization, null, null, null, language, List.of(), List.of());
    }

    KnownPerson prefers(String newLanguage) {
        return new KnownPerson(id, organization, name, email, phone, newLanguage, roles, championOf);
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
        return new KnownPerson(id, organization, name, email, phone, language, newRoles, newChampionOf);
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
