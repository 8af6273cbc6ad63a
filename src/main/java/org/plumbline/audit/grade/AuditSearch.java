package org.plumbline.audit.grade;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.access.CurrentActor;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.Theme;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds audits by the code of their case, by a theme, or by how far they have come, among those that the person sees. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','SUBCOMMITTEE_MEMBER')")
public class AuditSearch {

    private static final int MOST = 20;

    private final AuditFinds audits;
    private final CertificateRecords rounds;
    private final AuditProcesses processes;
    private final Instruments instruments;
    private final CurrentActor current;

    AuditSearch(
            AuditFinds audits,
            CertificateRecords rounds,
            AuditProcesses processes,
            Instruments instruments,
            CurrentActor current) {
        this.audits = audits;
        this.rounds = rounds;
        this.processes = processes;
        this.instruments = instruments;
        this.current = current;
    }

    /**
     * The audits found, latest month first.
     *
     * @param text part of a code, of the name of a theme, or of the words of a state; nothing is found by blank
     * @param most at most 20
     */
    public List<FoundAudit> find(String text, int most) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<AuditStatus> states = states(wanted);
        VisibleCertificates visible = VisibleCertificates.of(
                current.require(),
                () -> rounds.roundsWithFinal(processes.current().fewestForTheSubcommittee()));
        return audits.find(
                containing(wanted),
                theme(wanted),
                states.isEmpty() ? EnumSet.allOf(AuditStatus.class) : states,
                !states.isEmpty(),
                visible,
                PageRequest.of(0, Math.clamp(most, 1, MOST)));
    }

    private String theme(String wanted) {
        return instruments.current().themes().stream()
                .filter(theme -> theme.code().equalsIgnoreCase(wanted)
                        || lower(theme.name()).contains(lower(wanted)))
                .map(Theme::code)
                .findFirst()
                .orElse("");
    }

    /** Those whose words begin so, and otherwise those that hold the text: "signed off" is not "Not signed off". */
    private static Set<AuditStatus> states(String wanted) {
        Set<AuditStatus> begin = states(label -> label.startsWith(lower(wanted)));
        return begin.isEmpty() ? states(label -> label.contains(lower(wanted))) : begin;
    }

    private static Set<AuditStatus> states(Predicate<String> matches) {
        return Arrays.stream(AuditStatus.values())
                .filter(state -> matches.test(lower(state.label())))
                .collect(Collectors.toSet());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }

    private static String containing(String text) {
        return "%" + text.toUpperCase(Locale.UK).replaceAll("[!%_]", "!$0") + "%";
    }
}
