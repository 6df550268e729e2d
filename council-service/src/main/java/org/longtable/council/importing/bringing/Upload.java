package org.longtable.council.importing.bringing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.reading.SpreadsheetFile;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a request. */
record Upload(MultipartFile file) implements SpreadsheetFile {

    /**
     * The files of a request.
     *
     * @throws NothingToBring when there is none
     */
    static List<SpreadsheetFile> all(@Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty()) {
            throw new NothingToBring();
        }
        return files.stream().<SpreadsheetFile>map(Upload::new).toList();
    }

    /** What tells these files from others: their names and every byte. */
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
        if (whole == null || whole.isBlank()) {
            return "?";
        }
        // Some clients send the folder too.
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
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
