package org.plumbline.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;

/**
 * The archive that an Office file is, kept in memory and never unpacked beyond the limits. Refuses what is no plain
 * workbook or document: other formats, encryption, macros.
 */
final class BoundedZip implements ZipEntrySource {

    /** More came out of the archive than a file of this kind can hold. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("A part of the archive is larger than allowed");
        }
    }

    private final ZipFile zip;
    private final WorkbookLimits limits;
    private long unpacked;
    private boolean closed;

    private BoundedZip(ZipFile zip, WorkbookLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Opens a file of the format, or says what else it is. */
    static BoundedZip open(byte[] file, OfficeFormat format, WorkbookLimits limits) throws UnreadableFile {
        if (file.length > limits.fileBytes()) {
            throw new UnreadableFile("The file is larger than " + limits.fileBytes() / 1024 / 1024
                    + " MB. Delete what is not needed, pictures first, save it and try again.");
        }
        refuseOtherFormats(file, format);
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
            refuseOtherContents(zip, format, limits);
            return new BoundedZip(zip, limits);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(
                    "The file is damaged or incomplete. Copy or download it again, check that it opens in "
                            + format.program() + ", and try again.",
                    e);
        }
    }

    private static void refuseOtherFormats(byte[] file, OfficeFormat format) throws UnreadableFile {
        if (file.length == 0) {
            throw new UnreadableFile("The file is empty. Check that it is the right one and try again.");
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            if (contains(file, "EncryptedPackage")) {
                throw new UnreadableFile(("The %2$s is protected by a password. Open it in %1$s, remove the password"
                                + " (File, Info, Protect %2$s), save it and try again.")
                        .formatted(format.program(), format.thing()));
            }
            throw new UnreadableFile("The %s is in the old %s format (%s)."
                            .formatted(format.thing(), format.program(), format.oldEnding())
                    + format.saveAs());
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw new UnreadableFile(
                    "The file is not " + format.inWords() + " (" + format.ending() + ")." + format.saveAs());
        }
    }

    private static void refuseOtherContents(ZipFile zip, OfficeFormat format, WorkbookLimits limits)
            throws UnreadableFile {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || name.contains("..") || name.startsWith("/") || name.contains("\\")) {
                throw new UnreadableFile("The file was not written by " + format.program()
                        + ": its parts are named in a way that is not safe." + format.saveAs());
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableFile(
                        "The file is an encrypted archive, not " + format.inWords() + "." + format.saveAs());
            }
            if (name.endsWith("vbaproject.bin")) {
                throw new UnreadableFile("The " + format.thing() + " contains macros." + format.saveAs());
            }
        }
        if (entries.size() > limits.parts()) {
            throw new UnreadableFile("The file has more than " + limits.parts()
                    + " parts. Delete what is not needed, pictures first, save it and try again.");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableFile("The workbook is in the binary Excel format (.xlsb)." + format.saveAs());
        }
        if (!names.contains("[content_types].xml")) {
            throw new UnreadableFile("The file is an archive, not " + format.inWords() + "." + format.saveAs());
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry != null) {
            return entry;
        }
        return Collections.list(zip.getEntries()).stream()
                .filter(one -> one.getName().equalsIgnoreCase(path))
                .findFirst()
                .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ASCII text is in the file as UTF-16, as names in compound files do. */
    private static boolean contains(byte[] file, String text) {
        byte[] wanted = text.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        for (int i = 0; i + wanted.length <= file.length; i++) {
            int j = 0;
            while (j < wanted.length && file[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** Counts what is unpacked and stops beyond the limits. */
    private final class Counted extends FilterInputStream {

        private long here;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws TooLarge {
            here += bytes;
            unpacked += bytes;
            if (here > limits.partBytes() || unpacked > limits.totalBytes()) {
                throw new TooLarge();
            }
        }
    }
}
