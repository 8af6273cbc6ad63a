package org.plumbline.audit.redaction;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text that people have written in an audit, wherever it is stored. */
@Component
class AuditTexts {

    /**
     * A column of free text.
     *
     * @param ofAudit the column that holds the audit's id
     * @param longest as many characters as fit
     */
    private record Column(String table, String ofAudit, String name, int longest) {}

    private static final String OF = "audit_id";
    private static final List<Column> ALL = List.of(
            new Column("audit_answer", OF, "evidence", 4000),
            new Column("audit_answer", OF, "location", 500),
            new Column("audit_answer", OF, "na_text", 1000),
            new Column("audit_answer", OF, "confirmation", 1000),
            new Column("audit_late_answer", OF, "evidence", 4000),
            new Column("audit_late_answer", OF, "filed_at", 500),
            new Column("audit_late_answer", OF, "manager", 120),
            new Column("audit_flag", OF, "explanation", 2000),
            new Column("audit_override", OF, "reason", 2000),
            new Column("risk_alert", OF, "note", 2000),
            new Column("risk_alert", OF, "spoken_to", 200),
            new Column("risk_alert", OF, "what_was_done", 2000),
            new Column("risk_alert", OF, "withdrawn_why", 2000),
            new Column("audit", "id", "risk_note", 2000),
            new Column("audit", "id", "risk_spoken_to", 200),
            new Column("audit", "id", "strengths", 2000),
            new Column("audit", "id", "learning", 2000),
            new Column("audit", "id", "what_next", 2000),
            new Column("audit", "id", "kept_words", 4000),
            new Column("audit", "id", "reason", 500));

    private record Text(UUID id, String words) {}

    private final JdbcClient jdbc;

    AuditTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the words are anywhere in the audit. */
    boolean have(UUID auditId, String words) {
        Pattern wanted = wanted(words);
        return ALL.stream()
                .flatMap(column -> texts(column, auditId).stream())
                .anyMatch(text -> wanted.matcher(text.words()).find());
    }

    private static Pattern wanted(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(words).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q")
                + "(?![\\p{L}\\d])");
    }

    /** Puts a mark in place of the words, whatever their case and blanks; returns in how many places they were. */
    int replace(UUID auditId, String words, String mark) {
        Pattern wanted = wanted(words);
        return ALL.stream()
                .mapToInt(column -> replace(column, auditId, wanted, mark))
                .sum();
    }

    private int replace(Column column, UUID auditId, Pattern wanted, String mark) {
        int places = 0;
        for (Text text : texts(column, auditId)) {
            int found = (int) wanted.matcher(text.words()).results().count();
            if (found > 0) {
                places += found;
                write(column, text.id(), marked(wanted.matcher(text.words()), mark, column.longest()));
            }
        }
        return places;
    }

    /** A mark that is longer than what it replaces may not fit; then a short one takes its place. */
    private static String marked(Matcher words, String mark, int longest) {
        String whole = words.replaceAll(Matcher.quoteReplacement(mark));
        return whole.length() <= longest ? whole : words.replaceAll("…");
    }

    private List<Text> texts(Column column, UUID auditId) {
        return jdbc.sql("select id, %s as words from %s where %s = :audit order by id"
                        .formatted(column.name(), column.table(), column.ofAudit()))
                .param("audit", auditId)
                .query((row, n) -> new Text(Rows.id(row, "id"), row.getString("words")))
                .list();
    }

    private void write(Column column, UUID id, String text) {
        jdbc.sql("update %s set %s = :text, version = version + 1 where id = :id"
                        .formatted(column.table(), column.name()))
                .param("text", text)
                .param("id", id)
                .update();
    }
}
