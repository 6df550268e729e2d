package org.longtable.council.access.messages;

import org.longtable.council.access.Reach;
import org.longtable.council.access.messages.Outbox.Waiting;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Sends text messages by Twilio's Programmable Messaging, API version 2010-04-01. */
class TwilioTexts implements Carrier {

    private static final String MESSAGES = "/2010-04-01/Accounts/{account}/Messages.json";

    private final RestClient twilio;
    private final String account;
    private final String secret;
    private final String from;

    /**
     * Sends by an account.
     *
     * @param account its SID
     * @param secret its token
     * @param from a number of the account, or the SID of a messaging service ({@code MG…})
     */
    TwilioTexts(String url, String account, String secret, String from) {
        this.twilio = TextRequests.client(url);
        this.account = account;
        this.secret = secret;
        this.from = from;
    }

    @Override
    public Reach.Channel by() {
        return Reach.Channel.TEXT;
    }

    @Override
    public boolean take(Waiting message) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("To", message.to().address());
        form.add(from.startsWith("MG") ? "MessagingServiceSid" : "From", from);
        form.add("Body", message.text());
        return TextRequests.done(twilio.post()
                .uri(MESSAGES, account)
                .headers(it -> it.setBasicAuth(account, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form));
    }
}
