package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.council.access.PersonDirectory;
import org.longtable.council.access.PersonIdGenerator;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;

/** The test checks that identifiers of new people reveal nothing about their address, and that each address still finds its person. */
@Tag("integration")
class PersonIdentifiersTest {

    private static Product product;
    private static FirstSteps home;
    private static OrganizationId organization;
    private static PersonDirectory directory;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        organization = new OrganizationId(home.organization());
        directory = product.context().getBean(PersonDirectory.class);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_new_identifier_is_not_made_from_the_address_and_the_address_finds_it_however_it_is_typed() throws Exception {
        String id = add("mei@example.org").text("id");
        assertThat(new PersonId(id)).isNotEqualTo(ids().idFor(organization, "mei@example.org"));
        assertThat(directory.find(organization, " MEI@Example.org")).contains(new PersonId(id));
        assertThat(directory.find(new OrganizationId("another"), "mei@example.org"))
                .isEmpty();
    }

    @Test
    void one_address_is_not_added_twice() throws Exception {
        add("once@example.org");
        Product.Answer again = add("Once@example.org");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).endsWith("person-already-known");
    }

    @Test
    void a_person_whose_identifier_was_made_from_the_address_keeps_it() {
        PersonId old = ids().idFor(organization, "old@example.org");
        CommandContext caller = new CommandContext(
                new PersonId(home.administrator()),
                Role.ADMINISTRATOR,
                null,
                "add-old",
                "add-old",
                null,
                Instant.now());
        product.context()
                .getBean(CommandDispatcher.class)
                .send(
                        organization,
                        caller,
                        old,
                        new AddPerson(
                                old,
                                organization,
                                new Personal(old, "Old"),
                                new Personal(old, "old@example.org"),
                                null,
                                "en"));
        assertThat(directory.find(organization, "old@example.org")).contains(old);
    }

    @Test
    void an_erased_person_is_not_added_again_by_the_same_address() throws Exception {
        String id = add("leaving@example.org").text("id");
        Product.Answer erased = product.post(
                "/api/organizations/" + home.organization() + "/people/" + id + "/erasure",
                home.administrator(),
                "administrator",
                Map.of("reason", "ASKED_FOR"));
        assertThat(erased.status()).as(erased.toString()).isEqualTo(200);
        Product.Answer again = add("leaving@example.org");
        assertThat(again.status()).as(again.toString()).isEqualTo(409);
        assertThat(again.text("type")).endsWith("person-erased-before");
    }

    private static Product.Answer add(String email) throws Exception {
        return product.post(
                "/api/organizations/" + home.organization() + "/people",
                home.administrator(),
                "administrator",
                Map.of("name", "A person", "email", email));
    }

    private static PersonIdGenerator ids() {
        return product.context().getBean(PersonIdGenerator.class);
    }
}
