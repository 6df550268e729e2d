package org.longtable.council.access.messages;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.messages.Outbox.QueuedMessage;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends text messages to the hospital's own webhook, signed by the Standard Webhooks specification.
 */
class WebhookTextChannel implements MessageChannel {

    private static final String SIGNING = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private final RestClient hook;
    private final SecretKeySpec secret;
    private final JsonMapper json;
    private final InstantSource clock;

    /**
     * Creates a channel for a webhook.
     *
     * @param url the address of the webhook
     * @param secret 24 to 64 bytes in base64, with or without the prefix {@code whsec_}
     * @throws IllegalArgumentException when the secret is not valid base64
     */
    WebhookTextChannel(String url, String secret, JsonMapper json, InstantSource clock) {
        this.hook = TextGatewayClient.client(url);
        String bytes = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        this.secret = new SecretKeySpec(Base64.getDecoder().decode(bytes), SIGNING);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public ContactPoint.Medium medium() {
        return ContactPoint.Medium.TEXT;
    }

    @Override
    public boolean send(QueuedMessage message) {
        String body = json.writeValueAsString(
                Map.of("id", message.id(), "to", message.to().address(), "text", message.text()));
        String now = Long.toString(clock.instant().getEpochSecond());
        return TextGatewayClient.isFinal(hook.post()
                .header("webhook-id", message.id())
                .header("webhook-timestamp", now)
                .header("webhook-signature", "v1," + signature(message.id() + "." + now + "." + body))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8)));
    }

    private String signature(String what) {
        try {
            Mac mac = Mac.getInstance(SIGNING);
            mac.init(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform knows " + SIGNING, e);
        }
    }
}
