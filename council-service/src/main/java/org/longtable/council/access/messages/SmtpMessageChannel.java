package org.longtable.council.access.messages;

import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.messages.Outbox.QueuedMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends messages by SMTP. */
class SmtpMessageChannel implements MessageChannel {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMessageChannel.class);

    private final JavaMailSender sender;
    private final String from;

    SmtpMessageChannel(JavaMailSender sender, @Value("${longtable.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public ContactPoint.Medium medium() {
        return ContactPoint.Medium.EMAIL;
    }

    @Override
    public boolean send(QueuedMessage message) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(message.to().address());
        mail.setSubject(message.subject());
        mail.setText(message.text());
        try {
            sender.send(mail);
            return true;
        } catch (MailException e) {
            // The server's response may name the recipient, so it is not logged.
            LOG.warn(
                    "a message could not be sent and is tried again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
