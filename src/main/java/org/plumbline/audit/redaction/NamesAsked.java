package org.plumbline.audit.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.CheckView;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.stereotype.Component;

/**
 * Asks about words that may identify somebody before a text is stored. That a person said that they do not is in the trail;
 * the words are not.
 */
@Component
public class NamesAsked {

    private static final Reply NO_ROOM =
            Reply.refused("Too many such words are kept in this audit. Edit the text instead.");

    private final AuditForms sheets;
    private final Trail trail;

    NamesAsked(AuditForms sheets, Trail trail) {
        this.sheets = sheets;
        this.trail = trail;
    }

    /** Keeps it with a draft that words of a text of it which is stored already identify nobody. */
    public Reply keep(Audit audit, String words) {
        Optional<String> found = Stream.of(
                        sheets.of(audit).freeText(),
                        within("summary", audit.work().namesInSummary()),
                        within(
                                "immediate risk",
                                audit.work().unanswered(audit.risk().names())))
                .flatMap(List::stream)
                .filter(each -> each.warning().excerpt().equals(words))
                .map(CheckView.TextToCheck::question)
                .findFirst();
        if (found.isEmpty()) {
            return Reply.refused("These words are in no stored text of this audit any more.");
        }
        if (!audit.work().keep(words)) {
            return NO_ROOM;
        }
        trail.record(TrailAction.WORDS_KEPT, audit.reference(), found.get());
        return new Reply.Done(audit.id(), "Noted that it identifies nobody.");
    }

    private static List<CheckView.TextToCheck> within(String text, List<FreeTextGuard.Warning> names) {
        return names.stream().map(each -> new CheckView.TextToCheck(text, each)).toList();
    }

    /**
     * What is to be asked about a text of an audit; empty when it may be stored. What the person said of words is kept with
     * the audit, where nobody is asked about them again. It is asked last, when nothing else stands against storing it.
     *
     * @param where which text it is, for the trail
     */
    public Optional<Reply> about(Audit audit, String where, OwnWords words) {
        return about(audit, where, words.names(), words.kept());
    }

    /** The same of several texts of an audit, in which these words were found. */
    public Optional<Reply> about(Audit audit, String where, List<FreeTextGuard.Warning> found, Set<String> kept) {
        List<FreeTextGuard.Warning> unknown = audit.work().unanswered(found);
        Optional<Reply> asked = about(audit.reference(), where, unknown, kept);
        if (asked.isPresent()) {
            return asked;
        }
        boolean room = unknown.stream().allMatch(each -> audit.work().keep(each.excerpt()));
        return room ? Optional.empty() : Optional.of(NO_ROOM);
    }

    /**
     * What is to be asked about texts that belong to no audit.
     *
     * @param subject what they are about, for the trail
     */
    public Optional<Reply> about(String subject, String where, OwnWords... texts) {
        Set<String> kept = new HashSet<>();
        List.of(texts).forEach(words -> kept.addAll(words.kept()));
        return about(
                subject,
                where,
                List.of(texts).stream().flatMap(words -> words.names().stream()).toList(),
                kept);
    }

    private Optional<Reply> about(String subject, String where, List<FreeTextGuard.Warning> found, Set<String> kept) {
        List<FreeTextGuard.Warning> open =
                found.stream().filter(each -> !kept.contains(each.excerpt())).toList();
        if (!open.isEmpty()) {
            return Optional.of(Reply.asks(open));
        }
        if (!found.isEmpty()) {
            trail.record(TrailAction.WORDS_KEPT, subject, where);
        }
        return Optional.empty();
    }
}
