package org.longtable.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks what holds across all modules. */
class StructureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longtable");

    /** A name in a log, a stack trace or a review means one type. */
    @Test
    void a_simple_name_belongs_to_one_type() {
        Map<String, List<String>> packages = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        packages.values().removeIf(it -> it.size() == 1);
        assertThat(packages).isEmpty();
    }

    /** How the ledger appends, reads, follows its end and stores its tree is its own concern. */
    @Test
    void other_modules_use_the_intended_api_of_the_event_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.longtable.eventstore..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.longtable.eventstore.index..",
                        "org.longtable.eventstore.read..",
                        "org.longtable.eventstore.tail..",
                        "org.longtable.eventstore.tree..")
                .check(CLASSES);
    }
}
