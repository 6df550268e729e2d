package org.longtable.council;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.springframework.web.bind.annotation.RestController;

/** Tests the architecture rules of the write side. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longtable.council");

    private static final DescribedPredicate<JavaClass> SHARED_BY_ALL = JavaClass.Predicates.resideInAnyPackage(
            "org.longtable.council.commandhandling..", "org.longtable.council.web..", "org.longtable.council.access");

    /**
     * Exempts the importer, which sends commands of all capabilities, and the root package of access, which other capabilities query about
     * people.
     */
    @Test
    void a_capability_sees_no_other_capability() {
        slices().matching("org.longtable.council.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), SHARED_BY_ALL)
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("org.longtable.council.importing.."),
                        DescribedPredicate.alwaysTrue())
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("org.longtable.council.bootstrap.."),
                        DescribedPredicate.alwaysTrue())
                .check(CLASSES);
    }

    @Test
    void handlers_and_endpoints_are_private_to_their_slice() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .or()
                .haveSimpleNameEndingWith("Handler")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void deciding_asks_no_clock() {
        noClasses()
                .that()
                .areAssignableTo(EventSourcedAggregate.class)
                .or()
                .areAssignableTo(Decision.class)
                .or()
                .haveSimpleNameEndingWith("Handler")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void command_handlers_live_in_handlers() {
        methods()
                .that()
                .areAnnotatedWith(CommandHandler.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Handler")
                .check(CLASSES);
    }

    /** Decision 0016 (docs/decisions/0016-threads.md) forbids virtual threads. */
    @Test
    void threads_are_those_of_the_platform() {
        noClasses()
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .check(CLASSES);
    }

    /** Decision 0021 (docs/decisions/0021-proving-who-it-is.md) lets an import add people but not change their addresses. */
    @Test
    void an_import_changes_no_email_address() {
        noClasses()
                .that()
                .resideInAPackage("..importing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..access.correctcontact..", "..access.confirmemail..")
                .check(CLASSES);
    }

    @Test
    void nobody_is_called_helper() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Base|Common)$")
                .check(CLASSES);
    }
}
