package org.longtable.council.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.council.commandhandling.Decision;

@Tag("integration")
class CommandNamesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longtable.council");

    /** Command names are part of stored idempotency keys. Names may be added but must never change. */
    @Test
    void the_names_are_those_under_which_imports_were_recorded() {
        assertThat(CommandNames.all().values())
                .containsExactlyInAnyOrder(
                        "AddPerson",
                        "AnswerAuthor",
                        "ApproveClaim",
                        "CarryOverIdea",
                        "ChangeSeats",
                        "CloseMeeting",
                        "CompleteOnboardingStep",
                        "DeclineClaim",
                        "DeclineIdea",
                        "NominateProspect",
                        "OpenCouncil",
                        "OpenMeeting",
                        "PayClaim",
                        "PublishMeeting",
                        "ScheduleMeeting",
                        "SeatAdvisor",
                        "SetPolicy",
                        "StepDown",
                        "SubmitClaim",
                        "SubmitIdea",
                        "TakeAttendance");
    }

    @Test
    void every_command_that_an_import_makes_has_a_name_and_no_other_has_one() {
        Stream<String> decisions =
                CLASSES.stream().filter(it -> it.isAssignableTo(Decision.class)).map(JavaClass::getName);
        Stream<String> handled = CLASSES.stream()
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(CommandHandler.class))
                .map(it -> it.getRawParameterTypes().getFirst().getName());
        Set<String> commands = Stream.concat(decisions, handled).collect(Collectors.toSet());
        Set<String> made = CLASSES.stream()
                .filter(it -> it.getPackageName().equals(CommandNames.class.getPackageName()))
                .flatMap(it -> it.getConstructorCallsFromSelf().stream())
                .map(it -> it.getTargetOwner().getName())
                .filter(commands::contains)
                .collect(Collectors.toSet());

        assertThat(CommandNames.all().keySet()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void a_command_without_a_name_is_refused() {
        assertThatThrownBy(() -> CommandNames.of("no command"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CommandNames");
    }
}
