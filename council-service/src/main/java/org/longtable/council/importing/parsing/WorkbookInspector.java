package org.longtable.council.importing.parsing;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Scans a workbook before the library opens it and rejects content that needs too much memory or time.
 */
final class WorkbookInspector {

    /** The maximum number of bytes to which all parts together may unpack. */
    static final long MOST_UNPACKED = 80L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int DEEPEST = 64;

    private final XMLInputFactory parsers = new InputFactoryImpl();
    private final XmlNameLimit names = new XmlNameLimit();
    private final WorkbookContentValidator content = new WorkbookContentValidator();
    private long unpackedLeft = MOST_UNPACKED;

    private WorkbookInspector() {
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Scans a workbook and returns what was found, or rejects a workbook that is not safe to open. */
    static WorkbookContentValidator of(byte[] workbook) throws FileRejectedException {
        requireFewParts(workbook);
        WorkbookInspector inspection = new WorkbookInspector();
        var channel = new SeekableInMemoryByteChannel(workbook);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                requireKnownCompression(part);
                try (InputStream in = zip.getInputStream(part)) {
                    inspection.look(in);
                }
            }
        } catch (UnsafeWorkbookPartException unsafe) {
            throw new FileRejectedException(FileRejectionCode.UNSAFE_WORKBOOK, unsafe);
        } catch (IOException | RuntimeException broken) {
            // For a damaged file, the unpacker and the parser throw various exceptions.
            throw new FileRejectedException(FileRejectionCode.BROKEN_WORKBOOK, broken);
        }
        inspection.content.requireEveryText();
        return inspection.content;
    }

    /**
     * Accepts only the two methods that spreadsheet programs use. For other methods the unpacker needs libraries that are not installed.
     */
    private static void requireKnownCompression(ZipArchiveEntry part) throws FileRejectedException {
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw new FileRejectedException(FileRejectionCode.BROKEN_WORKBOOK);
        }
    }

    /**
     * Parses a part. A part that is not XML (a picture) is parsed up to the first error, because no other reader with the same parser gets
     * further.
     */
    private void look(InputStream part) throws IOException, FileRejectedException {
        SizeLimitedInputStream bounded = new SizeLimitedInputStream(part, unpackedLeft);
        try {
            parse(parsers.createXMLStreamReader(bounded));
        } catch (XMLStreamException | RuntimeException noXml) {
            // Catches unchecked exceptions too, because Aalto finishes a text only when it is read.
            bounded.rethrowIfUnsafe();
            content.endOfPart();
        }
        bounded.drain();
        unpackedLeft = bounded.remaining();
    }

    private void parse(XMLStreamReader xml) throws XMLStreamException, FileRejectedException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new FileRejectedException(FileRejectionCode.UNSAFE_WORKBOOK);
                    }
                    names.element(xml);
                    content.start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    content.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    content.text(xml);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.see(xml.getPITarget());
                default -> {
                    // Comments are not stored.
                }
            }
        }
        content.endOfPart();
    }

    /** Counts the parts by their mark in the archive's directory, because each part costs memory before the first one is unpacked. */
    private static void requireFewParts(byte[] workbook) throws FileRejectedException {
        int parts = 0;
        for (int at = 0; at + 3 < workbook.length; at++) {
            boolean mark =
                    workbook[at] == 'P' && workbook[at + 1] == 'K' && workbook[at + 2] == 1 && workbook[at + 3] == 2;
            if (mark && ++parts > MOST_PARTS) {
                throw new FileRejectedException(FileRejectionCode.UNSAFE_WORKBOOK);
            }
        }
    }
}
