package org.longtable.admission;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The test checks that the admission module depends on neither service. */
class AdmissionArchitectureTest {

    @Test
    void the_gate_knows_the_contract_and_the_ledger_and_no_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.longtable.council..", "org.longtable.projection..", "org.longtable.standalone..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.longtable.admission"));
    }
}
