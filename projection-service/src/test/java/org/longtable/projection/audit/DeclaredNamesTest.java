package org.longtable.projection.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.Id;
import org.longtable.contract.Role;

/**
 * The test checks that every declared name is unchanged, because stored ids and message files contain them. Names may
 * be added, but never changed.
 */
class DeclaredNamesTest {

    @Test
    void identifiers_have_the_names_under_which_their_documents_are_stored() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : identifiers()) {
            Id id = (Id) type.getDeclaredConstructor(String.class).newInstance("some-id");
            String name = DeclaredNames.of(id);
            assertThat(NameSource.key(id)).isEqualTo(name + "/some-id");
            names.add(name);
        }

        assertThat(names)
                .containsExactly(
                        "ActionId",
                        "AdvisorId",
                        "AgendaItemId",
                        "ClaimId",
                        "CouncilId",
                        "DecisionId",
                        "FeedbackId",
                        "IdeaId",
                        "MeetingId",
                        "OpportunityId",
                        "OrganizationId",
                        "PayAccountId",
                        "PersonId",
                        "RosterId",
                        "TestOfChangeId");
    }

    @Test
    void every_constant_of_an_event_and_every_role_has_the_name_that_the_sentences_know() {
        Set<String> keys = constants()
                .map(it -> DeclaredNames.of(it) + "." + it.name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sentences("en")).containsAll(keys);
        assertThat(sentences("es")).containsAll(keys);
        assertThat(keys.stream().map(it -> it.substring(0, it.indexOf('.'))).distinct())
                .containsExactly(
                        "AgendaItemKind",
                        "Answer",
                        "ConsentKind",
                        "ContactChannel",
                        "ErasureReason",
                        "MeetingMode",
                        "Need",
                        "OnboardingStep",
                        "OpportunityEnd",
                        "PayCategory",
                        "PayMethod",
                        "Presence",
                        "RedactionReason",
                        "Relationship",
                        "Role",
                        "SeatKind",
                        "Side",
                        "Skill",
                        "Source",
                        "Station",
                        "TestDecision",
                        "TrialFit",
                        "WorkMode");
    }

    @Test
    void what_has_no_name_is_refused() {
        record Unheard(String value) implements Id {}

        assertThatThrownBy(() -> DeclaredNames.of(new Unheard("some-id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DeclaredNames");
        assertThatThrownBy(() -> DeclaredNames.of(Thread.State.NEW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Class<?>> identifiers() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(Id.class.getPackageName())
                        .stream()
                        .filter(it -> it.isAssignableTo(Id.class) && !it.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Stream<Enum<?>> constants() {
        return Stream.concat(
                        Stream.of(Role.class),
                        EventCatalog.events().stream()
                                .flatMap(it -> Arrays.stream(it.getRecordComponents()))
                                .map(RecordComponent::getGenericType)
                                .flatMap(DeclaredNamesTest::enums))
                .distinct()
                .flatMap(it -> Arrays.stream(it.getEnumConstants()).map(constant -> (Enum<?>) constant));
    }

    /** Returns the enum types of a field, of its list elements, or of the fields of its records. */
    private static Stream<Class<?>> enums(Type type) {
        if (type instanceof ParameterizedType many) {
            return Arrays.stream(many.getActualTypeArguments()).flatMap(DeclaredNamesTest::enums);
        }
        Class<?> one = (Class<?>) type;
        if (one.isRecord()) {
            return Arrays.stream(one.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .flatMap(DeclaredNamesTest::enums);
        }
        return one.isEnum() ? Stream.of(one) : Stream.empty();
    }

    private static Set<String> sentences(String language) {
        Properties sentences = new Properties();
        String file = "/sentences/audit_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DeclaredNamesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stringPropertyNames();
    }
}
