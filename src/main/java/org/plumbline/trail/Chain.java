package org.plumbline.trail;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Keys;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries in the database, each tied to the one before it; one writer at a time. */
@Component
class Chain {

    private static final String START = "0".repeat(64);
    private static final RowMapper<Link> LINK = (row, number) -> new Link(
            row.getLong("seq"),
            new Entry(
                    Rows.instant(row, "at"),
                    row.getObject("actor_id", UUID.class),
                    row.getString("actor"),
                    row.getString("address"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("detail")),
            row.getString("mac"));

    private final JdbcClient jdbc;
    private final Keys keys;

    Chain(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Adds the entries at the end; the lock on the head holds until the caller's transaction ends. */
    void append(List<Entry> entries) {
        Head head = jdbc.sql("select seq, mac from trail_head where id = 1 for update")
                .query(Head.class)
                .single();
        long seq = head.seq();
        String mac = head.mac();
        for (Entry entry : entries) {
            seq++;
            mac = entry.mac(keys, seq, mac);
            insert(seq, entry, mac);
        }
        jdbc.sql("update trail_head set seq = ?, mac = ? where id = 1")
                .params(seq, mac)
                .update();
    }

    private void insert(long seq, Entry entry, String mac) {
        jdbc.sql("insert into trail_entry (seq, at, actor_id, actor, address, action, subject, detail, mac)"
                        + " values (:seq, :at, :actorId, :actor, :address, :action, :subject, :detail, :mac)")
                .param("seq", seq)
                .param("at", Rows.stored(entry.at()))
                .param("actorId", entry.actorId())
                .param("actor", entry.actor())
                .param("address", entry.address())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("mac", mac)
                .update();
    }

    /** Works every mark out again, from the first entry to the last. */
    TrailCheck verify() {
        Head head = jdbc.sql("select seq, mac from trail_head where id = 1")
                .query(Head.class)
                .optional()
                .orElse(new Head(-1, ""));
        Walk walk = new Walk();
        AtomicReference<@Nullable TrailCheck> bad = new AtomicReference<>();
        try (var links = jdbc
                .sql("select seq, at, actor_id, actor, address, action, subject, detail, mac"
                        + " from trail_entry order by seq")
                .query(LINK)
                .stream()) {
            links.takeWhile(link -> bad.get() == null).forEach(link -> bad.set(walk.step(link)));
        }
        TrailCheck found = bad.get();
        if (found != null) {
            return found;
        }
        return walk.seq == head.seq() && walk.mac.equals(head.mac())
                ? new TrailCheck(walk.seq, null, null)
                : new TrailCheck(walk.seq, walk.seq + 1, "entries at the end are missing, or were added outside");
    }

    private final class Walk {

        private long seq;
        private String mac = START;

        @Nullable
        TrailCheck step(Link link) {
            seq++;
            if (link.seq() != seq) {
                return new TrailCheck(seq, seq, "the entry is missing");
            }
            mac = link.entry().mac(keys, seq, mac);
            return mac.equals(link.mac())
                    ? null
                    : new TrailCheck(seq, seq, "the entry, or the one before it, was changed");
        }
    }

    private record Head(long seq, String mac) {}

    private record Link(long seq, Entry entry, String mac) {}
}
