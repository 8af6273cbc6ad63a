package org.plumbline.report.figure;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.council.CouncilStandards;
import org.plumbline.council.adoption.PackAdoptions;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.drift.DriftRules;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** Finds the words of a month: those of its rule pack, and the teams' names of today. */
@Component
public class LabelReader {

    private final Instruments instruments;
    private final RulePacks packs;
    private final CouncilStandards standards;
    private final Teams teams;
    private final PackAdoptions adoptions;
    private final CouncilIdentity council;

    LabelReader(
            Instruments instruments,
            RulePacks packs,
            CouncilStandards standards,
            Teams teams,
            PackAdoptions adoptions,
            CouncilIdentity council) {
        this.adoptions = adoptions;
        this.council = council;
        this.instruments = instruments;
        this.packs = packs;
        this.standards = standards;
        this.teams = teams;
    }

    public Labels of(String packId, List<AuditOutcome> audits) {
        Instrument instrument = instruments.byPack(packId);
        Map<String, String> themes = new HashMap<>();
        Map<String, Labels.QuestionName> questions = new HashMap<>();
        for (Theme theme : instrument.themes()) {
            themes.put(theme.code(), theme.name());
            theme.questions().forEach(q -> questions.put(q.id(), new Labels.QuestionName(q.text(), theme.name())));
        }
        Map<AnswerCode, Integer> points = new EnumMap<>(AnswerCode.class);
        for (AnswerOption option : instrument.scale()) {
            points.put(option.code(), option.points());
        }
        Map<Grade, String> grades =
                Arrays.stream(Grade.values()).collect(toMap(g -> g, g -> instrument.gradeLabel(g.name())));
        return new Labels(
                council.now().named(),
                themes,
                questions,
                points,
                grades,
                teams.all().stream().collect(toMap(TeamView::code, TeamView::name)),
                patterns(packId, audits),
                adoptions.adopted(packs.byId(packId).digest()));
    }

    private Map<String, String> patterns(String packId, List<AuditOutcome> audits) {
        DriftRules drift = new DriftRules(packs.byId(packId), standards.workingDays());
        return audits.stream()
                .filter(AuditOutcome::submitted)
                .flatMap(a -> Outcomes.of(a).flags().stream())
                .map(f -> f.pattern())
                .distinct()
                .collect(toMap(p -> p, drift::nameOf));
    }
}
