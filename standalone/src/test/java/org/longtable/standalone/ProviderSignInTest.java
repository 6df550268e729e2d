package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks sign-in of staff through their employer's identity provider. */
@Tag("integration")
class ProviderSignInTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static LittleProvider provider;
    private static Product product;
    private static FirstSteps home;

    @BeforeAll
    static void start() throws Exception {
        provider = new LittleProvider();
        product = new Product(provider.settings());
        home = FirstSteps.in(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        provider.close();
    }

    /** A browser that was redirected to the provider. */
    private static final class Browser {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final Map<String, String> sentWith;

        Browser() throws Exception {
            HttpResponse<String> sent = get("/oauth2/authorization/hospital");
            assertThat(sent.statusCode()).isEqualTo(302);
            sentWith = UriComponentsBuilder.fromUriString(location(sent))
                    .build()
                    .getQueryParams()
                    .toSingleValueMap();
        }

        HttpResponse<String> comesBack(Map<String, Object> who) throws Exception {
            provider.says(sentWith.get("nonce"), who);
            return get("/login/oauth2/code/hospital?code=any&state=" + sentWith.get("state"));
        }

        HttpResponse<String> get(String path) throws Exception {
            return http.send(
                    HttpRequest.newBuilder(URI.create(product.url() + path)).build(), BodyHandlers.ofString());
        }

        String person() throws Exception {
            return JSON.readTree(get("/api/session").body()).path("person").asString("");
        }
    }

    @Test
    void who_is_known_by_the_verified_address_is_in() throws Exception {
        Browser staff = new Browser();
        JsonNode offered = JSON.readTree(staff.get("/api/session").body()).path("providers");
        assertThat(offered.toString()).isEqualTo("[{\"id\":\"hospital\",\"name\":\"Lakeside staff\"}]");
        assertThat(staff.sentWith)
                .containsEntry("code_challenge_method", "S256")
                .containsKey("nonce");

        HttpResponse<String> back = staff.comesBack(Map.of("email", "Elena@example.org", "email_verified", true));
        assertThat(location(back)).endsWith("/");
        assertThat(staff.person()).isEqualTo(home.administrator());
        JsonNode places = JSON.readTree(
                staff.get("/api/people/" + home.administrator() + "/sessions").body());
        assertThat(places.path("sessions").findValuesAsString("how")).contains("PROVIDER");
    }

    @Test
    void who_is_not_known_or_not_verified_is_not() throws Exception {
        for (Map<String, Object> who : List.<Map<String, Object>>of(
                Map.of("email", "stranger@example.org", "email_verified", true),
                Map.of("email", "elena@example.org", "email_verified", false),
                Map.of("email", "elena@example.org"),
                Map.of())) {
            Browser stranger = new Browser();
            assertThat(location(stranger.comesBack(who))).as(who.toString()).endsWith("/sign-in?provider=refused");
            assertThat(stranger.person()).isEmpty();
        }
    }

    /** A claim passes the same text policy as a field of a form. */
    @Test
    void an_address_that_is_not_text_is_refused() throws Exception {
        for (String address :
                List.of("elena@example.org\u0000", "elena@example.org\n", "\u202eelena@example.org", "\u200b")) {
            Browser staff = new Browser();
            HttpResponse<String> back = staff.comesBack(Map.of("email", address, "email_verified", true));
            assertThat(location(back)).endsWith("/sign-in?provider=refused");
            assertThat(staff.person()).isEmpty();
        }
        StandingCheck.passes(product);
    }

    @Test
    void an_answer_counts_once_and_only_in_the_browser_that_was_sent() throws Exception {
        Map<String, Object> elena = Map.of("email", "elena@example.org", "email_verified", true);
        Browser victim = new Browser();
        provider.says(victim.sentWith.get("nonce"), elena);
        Browser thief = new Browser();
        String answer = "/login/oauth2/code/hospital?code=any&state=" + victim.sentWith.get("state");
        assertThat(location(thief.get(answer))).endsWith("/sign-in?provider=refused");
        assertThat(thief.person()).isEmpty();

        assertThat(location(victim.comesBack(elena))).endsWith("/");
        assertThat(location(victim.get(answer))).endsWith("/sign-in?provider=refused");
    }

    @Test
    void a_token_made_for_somebody_else_is_refused() throws Exception {
        Browser staff = new Browser();
        provider.says("another nonce", Map.of("email", "elena@example.org", "email_verified", true));
        HttpResponse<String> back =
                staff.get("/login/oauth2/code/hospital?code=any&state=" + staff.sentWith.get("state"));
        assertThat(location(back)).endsWith("/sign-in?provider=refused");
        assertThat(staff.person()).isEmpty();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
    }
}
