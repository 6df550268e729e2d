package org.longtable.council.access.messages;

import org.longtable.council.access.Reach;
import org.longtable.council.access.messages.Outbox.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends messages by SMTP. */
class Mail implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final JavaMailSender sender;
    private final String from;

    Mail(JavaMailSender sender, @Value("${longtable.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Reach.Channel by() {
        return Reach.Channel.EMAIL;
    }

    @Override
    public boolean take(Waiting message) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(message.to().address());
        mail.setSubject(message.subject());
        mail.setText(message.text());
        try {
            sender.send(mail);
            return true;
        } catch (MailException e) {
            // What the server says may name whom it was for.
            LOG.warn(
                    "a message could not be sent and is tried again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
