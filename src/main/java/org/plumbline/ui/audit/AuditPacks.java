package org.plumbline.ui.audit;

import java.util.List;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Grader;
import org.plumbline.grading.Graders;
import org.plumbline.grading.OverrideRules;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** The words of the rule pack that an audit is made with. */
@Component
public class AuditPacks {

    private final Instruments instruments;
    private final RulePacks packs;
    private final Graders graders;

    AuditPacks(Instruments instruments, RulePacks packs, Graders graders) {
        this.instruments = instruments;
        this.packs = packs;
        this.graders = graders;
    }

    public Instrument instrument(CaseGrade grade) {
        return instruments.byPack(grade.packId());
    }

    /** What has to be done now, in the words of the pack. */
    public List<String> actions(CaseGrade grade) {
        Grader grader = graders.byId(grade.packId());
        return grade.actions().stream().map(grader::asks).toList();
    }

    public OverrideRules overrides(CaseGrade grade) {
        RulePack pack = packs.byId(grade.packId());
        return new OverrideRules(pack, instruments.byPack(pack.id()));
    }

    /** The label of the answer to a question, or that there is none. */
    public String answer(DeskView view, DeskQuestion question) {
        DeskAnswer answer = question.answer();
        AnswerCode code = answer == null ? null : answer.content().code();
        return view.scale().stream()
                .filter(option -> option.code() == code)
                .map(AnswerOption::label)
                .findFirst()
                .orElse("Not answered");
    }
}
