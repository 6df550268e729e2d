package org.longtable.council.commandhandling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that aggregate types are declared. Every event is stored, hashed and signed with the type of its aggregate, and Axon derives it
 * from the class name unless it is declared.
 */
@Tag("integration")
class AggregateTypesTest {

    @Test
    void the_types_are_declared_as_they_stand_in_ledgers() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.longtable.council")
                                .stream()
                                .filter(it -> it.isAnnotatedWith(Aggregate.class))
                                .map(it ->
                                        it.getAnnotationOfType(Aggregate.class).type()))
                .containsExactlyInAnyOrder(
                        "AdvisorAggregate",
                        "CouncilAggregate",
                        "FeedbackAggregate",
                        "IdeaAggregate",
                        "MeetingAggregate",
                        "OpportunityAggregate",
                        "OrganizationAggregate",
                        "PayAccountAggregate",
                        "PersonAggregate",
                        "RosterAggregate");
    }
}
