package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.finding.Severity;
import org.plumbline.grading.OpenFlag;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Theme;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.events.CsvRow;

/** Reads the answers and flags of many audits and finds everything that is wrong with them. */
final class AuditFiles {

    private static final String IMMEDIATE_RISK = "IMMEDIATE_RISK";

    private final Instrument instrument;
    private final InputErrors errors;
    private final Map<String, AuditSheet> audits = new LinkedHashMap<>();

    AuditFiles(Instrument instrument, InputErrors errors) {
        this.instrument = instrument;
        this.errors = errors;
    }

    Collection<AuditSheet> read(Path answers, @Nullable Path flags) {
        List<CsvRow> rows = CsvFile.read(answers, List.of("audit", "question", "answer"), errors);
        if (rows.isEmpty() && !errors.any()) {
            errors.add(answers, 1, "The file has no rows below its header. Check that it is the right file.");
        }
        for (CsvRow row : rows) {
            answer(answers, row);
        }
        audits.values().forEach(audit -> complete(answers, audit));
        if (flags != null) {
            for (CsvRow row : CsvFile.read(flags, List.of("audit", "pattern", "severity", "mitigated"), errors)) {
                flag(flags, row);
            }
        }
        return audits.values();
    }

    private void answer(Path file, CsvRow row) {
        String name = CellText.plain(row.get("audit"));
        String question = row.get("question");
        if (name.isEmpty()) {
            errors.add(file, row.line(), "The audit is empty. Write the audit that the answer belongs to.");
            return;
        }
        AuditSheet audit = audits.computeIfAbsent(name, key -> new AuditSheet(key, row.line()));
        boolean first = true;
        if (question.equals(IMMEDIATE_RISK)) {
            Optional<Boolean> yes = yes(file, row, "answer");
            first = yes.isEmpty() || audit.immediateRisk(yes.get());
        } else if (instrument.find(question).isEmpty()) {
            errors.add(
                    file,
                    row.line(),
                    "There is no question %s in pack %s. Write an id such as MO01, or %s."
                            .formatted(question, instrument.packId(), IMMEDIATE_RISK));
        } else {
            Optional<AnswerCode> code = constant(AnswerCode.class, file, row, "answer");
            code.ifPresent(answer -> audit.answer(question, answer));
            first = audit.ask(question);
        }
        if (!first) {
            errors.add(
                    file,
                    row.line(),
                    "Audit %s answers %s twice. Leave one of the rows out.".formatted(name, question));
        }
    }

    private void complete(Path file, AuditSheet audit) {
        if (!audit.hasAnswers()) {
            errors.add(
                    file,
                    audit.line(),
                    "Audit %s has no answers. Answer the questions of at least one theme.".formatted(audit.audit()));
        }
        for (Theme theme : audit.themes(instrument)) {
            List<String> unanswered = audit.unanswered(theme);
            if (!unanswered.isEmpty()) {
                errors.add(
                        file,
                        audit.line(),
                        "Audit %s leaves %s of %s unanswered. Answer every question of a theme, with A where it cannot apply."
                                .formatted(audit.audit(), String.join(", ", unanswered), theme.name()));
            }
        }
    }

    private void flag(Path file, CsvRow row) {
        String pattern = row.get("pattern");
        if (pattern.isEmpty()) {
            errors.add(file, row.line(), "The pattern is empty. Write its code, such as DD-17.");
        }
        Optional<Severity> severity = constant(Severity.class, file, row, "severity");
        Optional<Boolean> mitigated = yes(file, row, "mitigated");
        AuditSheet audit = audits.get(CellText.plain(row.get("audit")));
        if (audits.isEmpty()) {
            return;
        }
        if (audit == null) {
            errors.add(
                    file,
                    row.line(),
                    "There is no audit %s among the answers. Correct the audit, or leave the row out."
                            .formatted(row.get("audit")));
        } else if (severity.isPresent()
                && mitigated.isPresent()
                && !audit.flag(new OpenFlag(pattern, severity.get(), mitigated.get()))) {
            errors.add(
                    file,
                    row.line(),
                    "Audit %s has the flag %s twice. Keep the row with the worst severity."
                            .formatted(audit.audit(), pattern));
        }
    }

    private Optional<Boolean> yes(Path file, CsvRow row, String column) {
        String value = row.get(column);
        if (value.equals("Y") || value.equals("N")) {
            return Optional.of(value.equals("Y"));
        }
        errors.add(file, row.line(), "The %s (%s) is neither Y nor N. Write one of them.".formatted(column, value));
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, Path file, CsvRow row, String column) {
        String value = row.get(column);
        E[] constants = type.getEnumConstants();
        Optional<E> found = Arrays.stream(constants)
                .filter(each -> each.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(
                    file,
                    row.line(),
                    "The %s (%s) is none of %s. Write one of them."
                            .formatted(
                                    column,
                                    value,
                                    Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
