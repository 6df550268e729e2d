package org.longtable.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A minimal OpenID Connect identity provider. It answers each code with the person that the test set. */
final class LittleProvider implements AutoCloseable {

    static final String CLIENT = "longtable-client";

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicReference<Map<String, Object>> claims = new AtomicReference<>(Map.of());

    LittleProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> answer(exchange, token()));
        server.start();
    }

    /** Returns the product settings for this provider. */
    String[] settings() {
        String registration = "--spring.security.oauth2.client.registration.hospital.";
        String provider = "--spring.security.oauth2.client.provider.hospital.";
        return new String[] {
            registration + "client-id=" + CLIENT,
            registration + "client-secret=not-a-secret",
            registration + "client-name=Lakeside staff",
            registration + "scope=openid,email",
            registration + "authorization-grant-type=authorization_code",
            registration + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            provider + "authorization-uri=" + url() + "/authorize",
            provider + "token-uri=" + url() + "/token",
            provider + "jwk-set-uri=" + url() + "/keys",
            provider + "user-name-attribute=sub"
        };
    }

    /** Sets the person who signs in next, and the nonce of that sign-in. */
    void says(String nonce, Map<String, Object> who) {
        claims.set(new java.util.HashMap<>(who));
        claims.get().put("nonce", nonce);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String token() {
        JWTClaimsSet.Builder said = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject("staff-1")
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        claims.get().forEach(said::claim);
        try {
            SignedJWT signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), said.build());
            signed.sign(new RSASSASigner(key));
            return "{\"access_token\":\"unused\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\""
                    + signed.serialize() + "\"}";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
