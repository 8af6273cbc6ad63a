package org.plumbline.intake.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;

/**
 * Keeps the events of some cases in the order they came, in memory while they are few and then in a file. Nothing but this
 * object reads the file, which goes with it.
 */
final class EventSpool implements AutoCloseable {

    private static final int HELD = 1 << 18;
    private static final int NO_TIME = -1;
    private static final EventType[] TYPES = EventType.values();
    private static final EventSource[] SOURCES = EventSource.values();

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(held);
    private @Nullable Path file;

    void add(EventRow row) {
        try {
            out.writeLong(row.line());
            out.writeUTF(row.caseId());
            out.writeShort(row.type().ordinal());
            out.writeLong(row.date().toEpochDay());
            LocalTime time = row.time();
            out.writeInt(time == null ? NO_TIME : time.toSecondOfDay());
            out.writeByte(row.source().ordinal());
            out.writeShort(row.attributes().size());
            for (Map.Entry<String, String> attribute : row.attributes().entrySet()) {
                out.writeUTF(attribute.getKey());
                out.writeUTF(attribute.getValue());
            }
            if (held.size() > HELD) {
                spill();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Events cannot be kept in the temporary folder", e);
        }
    }

    private void spill() throws IOException {
        if (file == null) {
            file = Files.createTempFile("plumbline-events", ".bin");
        }
        try (var to = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            held.writeTo(to);
        }
        held.reset();
    }

    void forEach(Consumer<EventRow> work) {
        Map<String, String> words = new HashMap<>();
        try (InputStream kept = file == null ? InputStream.nullInputStream() : Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(
                        new SequenceInputStream(kept, new ByteArrayInputStream(held.toByteArray()))))) {
            while (true) {
                in.mark(1);
                if (in.read() < 0) {
                    return;
                }
                in.reset();
                work.accept(read(in, words));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Events cannot be read back from the temporary folder", e);
        }
    }

    private static EventRow read(DataInputStream in, Map<String, String> words) throws IOException {
        long line = in.readLong();
        String caseId = one(words, in.readUTF());
        EventType type = TYPES[in.readShort()];
        LocalDate date = LocalDate.ofEpochDay(in.readLong());
        int time = in.readInt();
        EventSource source = SOURCES[in.readByte()];
        int size = in.readShort();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < size; i++) {
            attributes.put(one(words, in.readUTF()), one(words, in.readUTF()));
        }
        return new EventRow(
                line, caseId, type, date, time == NO_TIME ? null : LocalTime.ofSecondOfDay(time), attributes, source);
    }

    private static String one(Map<String, String> words, String word) {
        return words.computeIfAbsent(word, same -> same);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A temporary file cannot be removed (" + file + ")", e);
        }
    }
}
