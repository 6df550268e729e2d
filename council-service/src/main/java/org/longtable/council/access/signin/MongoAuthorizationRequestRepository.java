package org.longtable.council.access.signin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SecureTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores OAuth 2.0 authorization requests in MongoDB until the identity provider responds.
 */
@Component
class MongoAuthorizationRequestRepository implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "longtable-provider";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final MongoCollection<Document> requests;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(MongoAuthorizationRequestRepository.class.getClassLoader()))
            .build();

    MongoAuthorizationRequestRepository(MongoDatabase database, InstantSource clock) {
        this.requests = database.getCollection("provider-requests");
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return read(request, false);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null || asked.getState() == null) {
            return;
        }
        Instant now = clock.instant();
        requests.deleteMany(Filters.lte("ends", Date.from(now)));
        String browser = SecureTokens.newToken();
        requests.insertOne(new Document("_id", SecureTokens.hash(asked.getState()))
                .append("browser", SecureTokens.hash(browser))
                .append("asked", json.writeValueAsString(asked))
                .append("ends", Date.from(now.plus(HOLDS))));
        // The cookie is Lax and not Strict, because the provider's page redirects the browser back to Longtable.
        ResponseCookie cookie = ResponseCookie.from(COOKIE, browser)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/login/oauth2")
                .maxAge(HOLDS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return read(request, true);
    }

    private @Nullable OAuth2AuthorizationRequest read(HttpServletRequest request, boolean remove) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (state == null || cookie == null) {
            return null;
        }
        var mine = Filters.and(
                Filters.eq("_id", SecureTokens.hash(state)),
                Filters.eq("browser", SecureTokens.hash(cookie.getValue())),
                Filters.gt("ends", Date.from(clock.instant())));
        Document found =
                remove ? requests.findOneAndDelete(mine) : requests.find(mine).first();
        return found == null ? null : json.readValue(found.getString("asked"), OAuth2AuthorizationRequest.class);
    }
}
