package org.longtable.council.access.messages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mail is sent where a server is named: {@code spring.mail.host}. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Mail mail(JavaMailSender sender, @Value("${longtable.mail.from}") String from) {
        return new Mail(sender, from);
    }
}
