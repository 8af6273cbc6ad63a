package org.plumbline.ui.audit;

import java.util.List;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.OverrideRules;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.springframework.stereotype.Component;

/** The words of the rule pack that an audit is made with. */
@Component
public class AuditPacks {

    private final Instruments instruments;
    private final RulePacks packs;

    AuditPacks(Instruments instruments, RulePacks packs) {
        this.instruments = instruments;
        this.packs = packs;
    }

    public Instrument instrument(CaseGrade grade) {
        return instruments.byPack(grade.packId());
    }

    /** What the grading rules say of themselves. */
    public List<RuleCard> cards(CaseGrade grade) {
        return packs.byId(grade.packId()).rules("grading").cards();
    }

    public OverrideRules overrides(CaseGrade grade) {
        RulePack pack = packs.byId(grade.packId());
        return new OverrideRules(pack, instruments.byPack(pack.id()));
    }

    /** The label of the answer to a question, or that there is none. */
    public String answer(DeskView view, DeskQuestion question) {
        DeskAnswer answer = question.answer();
        AnswerCode code = answer == null ? null : answer.code();
        return view.scale().stream()
                .filter(option -> option.code() == code)
                .map(AnswerOption::label)
                .findFirst()
                .orElse("Not answered");
    }
}
