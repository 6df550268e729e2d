package org.longtable.eventstore.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bson.BsonSerializationException;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * The backup writes a database to a ZIP file while it is in use, in the format of mongodump, and restores it. The ledger in the file is
 * complete up to some position, because the checkpoints are read before the ledger and the encryption keys after it.
 */
public final class LedgerBackup {

    private static final String LEDGER = "ledger";
    private static final String KEYS = "keys";
    private static final String TEXT_KEYS = "textkeys";
    private static final String ENDING = ".bson";
    private static final int PAGE = 500;
    private static final int SMALLEST_DOCUMENT = 5;
    private static final int LARGEST_DOCUMENT = 17 * 1024 * 1024;

    private final MongoDatabase database;
    private final LongConsumer progress;
    private long documents;

    private LedgerBackup(MongoDatabase database, LongConsumer progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Writes the collections of a database as entries of the file. The caller may add other entries and closes the file.
     *
     * @param wanted predicate that selects collections; collections computed from the ledger can be left out
     * @param progress receives the number of documents written, after every few hundred
     * @return number of documents
     */
    public static long write(
            MongoDatabase database, ZipOutputStream file, Predicate<String> wanted, LongConsumer progress)
            throws IOException {
        LedgerBackup backup = new LedgerBackup(database, progress);
        List<String> others = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            boolean last = List.of(LEDGER, TEXT_KEYS, KEYS).contains(name);
            // An empty collection is left out, because it cannot be distinguished from a missing one.
            if (wanted.test(name)
                    && !last
                    && database.getCollection(name).find().first() != null) {
                others.add(name);
            }
        }
        others.add(LEDGER);
        others.add(TEXT_KEYS);
        others.add(KEYS);
        for (String name : others) {
            backup.write(name, file);
        }
        return backup.documents;
    }

    /** Returns whether an entry of the file is a collection. */
    public static boolean isCollection(ZipEntry entry) {
        return entry.getName().endsWith(ENDING) && !entry.getName().contains("/");
    }

    /**
     * Inserts the documents of one entry into its collection, which should be empty.
     *
     * @param progress receives the number of documents of this entry that were inserted, after every few hundred
     * @return number of documents
     * @throws BackupCorruptedException when the entry does not consist of complete documents
     */
    public static long restore(MongoDatabase database, ZipEntry entry, ZipInputStream file, LongConsumer progress)
            throws IOException {
        LedgerBackup backup = new LedgerBackup(database, progress);
        String name = entry.getName().substring(0, entry.getName().length() - ENDING.length());
        backup.restore(name, file);
        return backup.documents;
    }

    private void write(String name, ZipOutputStream file) throws IOException {
        MongoCollection<RawBsonDocument> collection = database.getCollection(name, RawBsonDocument.class);
        file.putNextEntry(new ZipEntry(name + ENDING));
        List<RawBsonDocument> page =
                collection.find().sort(Sorts.ascending("_id")).limit(PAGE).into(new ArrayList<>());
        while (!page.isEmpty()) {
            for (RawBsonDocument document : page) {
                write(document, file);
            }
            documents += page.size();
            progress.accept(documents);
            BsonValue last = page.getLast().get("_id");
            page = collection
                    .find(Filters.gt("_id", last))
                    .sort(Sorts.ascending("_id"))
                    .limit(PAGE)
                    .into(new ArrayList<>());
        }
        file.closeEntry();
    }

    private static void write(RawBsonDocument document, OutputStream out) throws IOException {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        out.write(bytes);
    }

    private void restore(String name, InputStream file) throws IOException {
        MongoCollection<RawBsonDocument> collection = database.getCollection(name, RawBsonDocument.class);
        DataInputStream in = new DataInputStream(file);
        List<RawBsonDocument> page = new ArrayList<>(PAGE);
        for (byte[] document = next(name, in); document.length > 0; document = next(name, in)) {
            page.add(new RawBsonDocument(document));
            if (page.size() == PAGE) {
                insert(collection, page);
            }
        }
        insert(collection, page);
    }

    private void insert(MongoCollection<RawBsonDocument> collection, List<RawBsonDocument> page) {
        if (!page.isEmpty()) {
            try {
                collection.insertMany(page);
            } catch (BsonSerializationException e) {
                throw new BackupCorruptedException(collection.getNamespace().getCollectionName(), e);
            }
            documents += page.size();
            progress.accept(documents);
            page.clear();
        }
    }

    /** Returns the bytes of the next document, or an empty array at the end. */
    private static byte[] next(String name, DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return new byte[0];
        }
        byte[] head = {(byte) first, in.readByte(), in.readByte(), in.readByte()};
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < SMALLEST_DOCUMENT || length > LARGEST_DOCUMENT) {
            throw new BackupCorruptedException(name, null);
        }
        byte[] document = new byte[length];
        System.arraycopy(head, 0, document, 0, head.length);
        try {
            in.readFully(document, head.length, length - head.length);
        } catch (EOFException e) {
            throw new BackupCorruptedException(name, e);
        }
        return document;
    }
}
