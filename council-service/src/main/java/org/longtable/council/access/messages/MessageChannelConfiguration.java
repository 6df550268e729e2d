package org.longtable.council.access.messages;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Creates the email and text message channels that are configured. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MessageChannelConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MessageChannel mail(JavaMailSender sender, @Value("${longtable.mail.from}") String from) {
        return new SmtpMessageChannel(sender, from);
    }

    /**
     * Creates the channel for text messages through Twilio.
     *
     * @param url the base URL of the API; another one for a compatible service
     */
    @Bean
    @ConditionalOnProperty(name = "longtable.text.by", havingValue = "twilio")
    MessageChannel twilio(
            @Value("${longtable.text.url:https://api.twilio.com}") String url,
            @Value("${longtable.text.account}") String account,
            @Value("${longtable.text.secret}") String secret,
            @Value("${longtable.text.from}") String from) {
        return new TwilioTextChannel(url, account, secret, from);
    }

    /**
     * Creates the channel for text messages through a webhook.
     *
     * @param secret the secret of at least 24 bytes, in base64
     */
    @Bean
    @ConditionalOnProperty(name = "longtable.text.by", havingValue = "webhook")
    MessageChannel webhook(
            @Value("${longtable.text.url}") String url,
            @Value("${longtable.text.secret}") String secret,
            JsonMapper json,
            InstantSource clock) {
        return new WebhookTextChannel(url, secret, json, clock);
    }
}
