package org.longtable.council.access.messages;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/** Calls text message providers and interprets their responses. */
final class TextGatewayClient {

    private static final Logger LOG = LoggerFactory.getLogger(TextGatewayClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /**
     * These statuses are final for a message: it is invalid, or its recipient refuses messages. Other errors may be resolved later, so the
     * message is retried.
     */
    private static final Set<Integer> NEVER = Set.of(400, 422);

    private TextGatewayClient() {}

    static RestClient client(String url) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return RestClient.builder().baseUrl(url).requestFactory(factory).build();
    }

    /**
     * Returns true when the provider accepted the message or will never accept it. The response body may name the recipient and is not
     * read.
     */
    static boolean isFinal(RequestHeadersSpec<?> request) {
        try {
            HttpStatusCode answer = request.exchange((sent, response) -> response.getStatusCode());
            if (answer.is2xxSuccessful()) {
                return true;
            }
            boolean never = NEVER.contains(answer.value());
            LOG.warn(
                    "a text message was answered by {}, and is {}", answer.value(), never ? "given up" : "tried again");
            return never;
        } catch (ResourceAccessException e) {
            LOG.warn(
                    "a text message could not be sent and is tried again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
