package org.longtable.council.importing.importjobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.input.TextPolicy;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.importing.parsing.SpreadsheetFile;
import org.longtable.council.web.FieldRefused;
import org.springframework.web.multipart.MultipartFile;

/** Adapts an uploaded file to the spreadsheet file interface. */
record UploadedSpreadsheet(MultipartFile file) implements SpreadsheetFile {
    /** Rejects an import without any usable file. */
    static final Violation NOTHING_TO_IMPORT = Violation.invalid("nothing-to-bring");

    /** The limit of common file systems. */
    private static final int LONGEST_NAME = 255;

    /**
     * Returns the spreadsheet files of a request.
     *
     * @throws RuleViolation when there is none
     * @throws FieldRefused when a file name breaks the text policy
     */
    static List<SpreadsheetFile> fromRequest(@Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty()) {
            throw NOTHING_TO_IMPORT.exception();
        }
        for (int file = 0; file < files.size(); file++) {
            String field = "files[" + file + "].name";
            TextPolicy.SINGLE_LINE
                    .fault(new UploadedSpreadsheet(files.get(file)).name())
                    .ifPresent(fault -> {
                        throw new FieldRefused(field, fault);
                    });
        }
        return files.stream().<SpreadsheetFile>map(UploadedSpreadsheet::new).toList();
    }

    /** Returns a digest of the names and the content of the files, which distinguishes them from other files. */
    static String digest(List<SpreadsheetFile> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SpreadsheetFile file : files) {
                digest.update((file.name() + "\u001f" + file.size() + "\u001f").getBytes(StandardCharsets.UTF_8));
                try (InputStream in = file.open()) {
                    in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public String name() {
        String whole = file.getOriginalFilename();
        if (whole == null || TextPolicy.showsNothing(whole)) {
            return "?";
        }
        // Some clients include the folder in the file name.
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return TextPolicy.shortened(Normalizer.normalize(name, Normalizer.Form.NFC), LONGEST_NAME);
    }

    @Override
    public long size() {
        return file.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
