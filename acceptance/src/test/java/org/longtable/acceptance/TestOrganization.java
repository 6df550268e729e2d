package org.longtable.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.longtable.acceptance.ApiClient.ApiResponse;
import org.longtable.acceptance.ApiClient.TestUser;

/** Holds an organization with councils that the test created over HTTP. */
record TestOrganization(String id, TestUser administrator, List<String> councils) {

    static TestOrganization withCouncils(ApplicationProcess product, int count) throws Exception {
        return withCouncils(product.api(), product.setUpCode(), count);
    }

    /** @param code the setup code that the application or a service prints while its store is empty */
    static TestOrganization withCouncils(ApiClient api, String code, int count) throws Exception {
        ApiResponse created = api.post("/api/organizations", foundation(code)).good();
        TestUser administrator = new TestUser(created.text("administrator"), "administrator", created.cookie());
        List<String> councils = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String path = "/api/organizations/" + created.text("id") + "/councils";
            councils.add(api.post(path, administrator, council("Family Council " + i))
                    .good()
                    .text("id"));
        }
        return new TestOrganization(created.text("id"), administrator, List.copyOf(councils));
    }

    /** Returns the council for this turn; turns rotate through the councils. */
    String council(int turn) {
        return councils.get(turn % councils.size());
    }

    /** Returns the path where ideas of a council are submitted and listed. */
    static String ideas(String council) {
        return "/api/councils/" + council + "/ideas";
    }

    private static Map<String, ?> foundation(String code) {
        Map<String, String> elena = Map.of("name", "Elena Rivera", "email", "elena@example.org", "language", "en");
        return Map.of("code", code, "name", "Lakeside Children's Hospital", "currency", "USD", "administrator", elena);
    }

    private static Map<String, ?> council(String name) {
        return Map.of(
                "name",
                name,
                "languages",
                List.of("en", "es"),
                "zone",
                "America/Chicago",
                "familySeats",
                8,
                "staffSeats",
                4,
                "termMonths",
                24);
    }
}
