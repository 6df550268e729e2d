package org.longtable.council.access.messages;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Mail is sent where a server is named ({@code spring.mail.host}), text messages where {@code longtable.text.by} says who sends them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MessagesConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Carrier mail(JavaMailSender sender, @Value("${longtable.mail.from}") String from) {
        return new Mail(sender, from);
    }

    /**
     * Text messages by Twilio.
     *
     * @param url of its API; another one for a compatible service
     */
    @Bean
    @ConditionalOnProperty(name = "longtable.text.by", havingValue = "twilio")
    Carrier twilio(
            @Value("${longtable.text.url:https://api.twilio.com}") String url,
            @Value("${longtable.text.account}") String account,
            @Value("${longtable.text.secret}") String secret,
            @Value("${longtable.text.from}") String from) {
        return new TwilioTexts(url, account, secret, from);
    }

    /**
     * Text messages by whatever answers at an address.
     *
     * @param secret of at least 24 bytes, in base64
     */
    @Bean
    @ConditionalOnProperty(name = "longtable.text.by", havingValue = "webhook")
    Carrier webhook(
            @Value("${longtable.text.url}") String url,
            @Value("${longtable.text.secret}") String secret,
            JsonMapper json,
            InstantSource clock) {
        return new TextWebhook(url, secret, json, clock);
    }
}
