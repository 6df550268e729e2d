package org.longtable.council.web;

import java.util.Locale;
import java.util.Map;
import org.longtable.council.deciding.Refusal;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The plain sentences of refusals, in the reader's language: {@code refusals/<capability>.properties} and {@code _es}.
 * Values stand in the sentence by name, as {@code {seats}}.
 */
@Component
public class RefusalSentences {

    private static final String[] BUNDLES = {
        "refusals/access",
        "refusals/compensation",
        "refusals/ideas",
        "refusals/importing",
        "refusals/meetings",
        "refusals/organization",
        "refusals/recruiting",
        "refusals/web"
    };

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    RefusalSentences() {
        bundles.setBasenames(BUNDLES);
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
    }

    /** The sentence of a refusal; English for any language that is not known. */
    public String of(Refusal refusal, Locale locale) {
        return of(refusal.slug(), refusal.details(), locale);
    }

    /**
     * The sentence of a refusal that was kept by its name.
     *
     * @param slug as {@link Refusal#slug()} says it
     * @param details as {@link Refusal#details()} says them
     */
    public String of(String slug, Map<String, Object> details, Locale locale) {
        String sentence = bundles.getMessage(slug, null, locale);
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return sentence;
    }
}
