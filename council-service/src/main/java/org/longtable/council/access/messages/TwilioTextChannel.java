package org.longtable.council.access.messages;

import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.messages.Outbox.QueuedMessage;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Sends text messages through Twilio's Programmable Messaging API. */
class TwilioTextChannel implements MessageChannel {

    private static final String MESSAGES = "/2010-04-01/Accounts/{account}/Messages.json";

    private final RestClient twilio;
    private final String account;
    private final String secret;
    private final String from;

    /**
     * Creates a channel for an account.
     *
     * @param account the SID of the account
     * @param secret the token of the account
     * @param from a number of the account, or the SID of a messaging service ({@code MG…})
     */
    TwilioTextChannel(String url, String account, String secret, String from) {
        this.twilio = TextGatewayClient.client(url);
        this.account = account;
        this.secret = secret;
        this.from = from;
    }

    @Override
    public ContactPoint.Medium medium() {
        return ContactPoint.Medium.TEXT;
    }

    @Override
    public boolean send(QueuedMessage message) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("To", message.to().address());
        form.add(from.startsWith("MG") ? "MessagingServiceSid" : "From", from);
        form.add("Body", message.text());
        return TextGatewayClient.isFinal(twilio.post()
                .uri(MESSAGES, account)
                .headers(it -> it.setBasicAuth(account, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form));
    }
}
