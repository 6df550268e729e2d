package org.longtable.standalone;

import java.util.List;
import java.util.Map;

/** An organization with a council, set up through the API. */
record FirstSteps(String organization, String administrator, String council) {

    static FirstSteps in(Product product) throws Exception {
        Product.Answer created = product.post(
                "/api/organizations",
                null,
                "anonymous",
                Map.of(
                        "code",
                        product.setUpCode(),
                        "name",
                        "Lakeside Children's Hospital",
                        "currency",
                        "USD",
                        "administrator",
                        Map.of("name", "Elena Rivera", "email", "elena@example.org", "language", "en")));
        String organization = created.text("id");
        String administrator = created.text("administrator");
        product.asks(administrator);
        Product.Answer opened = product.post(
                "/api/organizations/" + organization + "/councils",
                administrator,
                "administrator",
                Map.of(
                        "name",
                        "NICU Family Council",
                        "languages",
                        List.of("en", "es"),
                        "zone",
                        "America/Chicago",
                        "familySeats",
                        8,
                        "staffSeats",
                        4,
                        "termMonths",
                        24));
        return new FirstSteps(organization, administrator, opened.text("id"));
    }
}
