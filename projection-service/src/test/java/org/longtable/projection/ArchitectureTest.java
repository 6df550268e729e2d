package org.longtable.projection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.longtable.projection.projectionframework.View;

/** The test checks the structure of the read side. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longtable.projection");

    @Test
    void a_view_knows_no_command() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.longtable.council..")
                .check(CLASSES);
    }

    @Test
    void events_are_handled_by_views() {
        classes()
                .that()
                .areAnnotatedWith(View.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EventHandler.class)
                .check(CLASSES);
    }

    @Test
    void views_keep_documents_only_through_the_kernel() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..projectionframework..", "..bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mongodb..")
                .check(CLASSES);
    }

    /** See docs/decisions/0016-threads.md. */
    @Test
    void threads_are_those_of_the_platform() {
        noClasses()
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
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
