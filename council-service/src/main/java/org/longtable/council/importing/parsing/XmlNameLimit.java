package org.longtable.council.importing.parsing;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Rejects a workbook with too many different XML names. Aalto 1.3.3 keeps every name in a table that gets slower as it grows (100,000 names
 * took 21 seconds), and the library's parsers share one table for the life of the process.
 */
final class XmlNameLimit {

    /** Workbooks with charts and pivot tables have a few hundred names. */
    private static final int MOST = 1_500;

    private final Set<String> names = new HashSet<>();

    void element(XMLStreamReader xml) throws FileRejectedException {
        see(xml.getLocalName());
        see(xml.getPrefix());
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            see(xml.getAttributeLocalName(index));
            see(xml.getAttributePrefix(index));
        }
        for (int index = 0; index < xml.getNamespaceCount(); index++) {
            see(xml.getNamespacePrefix(index));
        }
    }

    void see(@Nullable String name) throws FileRejectedException {
        if (name != null && names.add(name) && names.size() > MOST) {
            throw new FileRejectedException(FileRejectionCode.UNSAFE_WORKBOOK);
        }
    }
}
