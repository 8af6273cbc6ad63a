package org.plumbline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.casefile.DataAge;
import org.plumbline.ui.part.DataStored;
import org.plumbline.ui.part.Dates;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Says on every page that the data on the cases are older than the council allows; hidden otherwise. */
@Component
@Scope("prototype")
class DataAgeNote extends Div {

    private static final Set<Role> WORK_WITH_CASES = Set.of(
            Role.PRACTICE_SUPERVISOR,
            Role.INDEPENDENT_AUDITOR,
            Role.QA_LEAD,
            Role.SERVICE_HEAD,
            Role.DATA_ADMINISTRATOR);

    private final DataAge age;
    private final CurrentActor current;
    private @Nullable Registration listening;

    DataAgeNote(DataAge age, CurrentActor current) {
        this.age = age;
        this.current = current;
        addClassNames("pl-note", "pl-data-age");
        getElement().setAttribute("role", "note");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = DataStored.listen(event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    /** Looks again. */
    void show() {
        removeAll();
        current.find()
                .filter(DataAgeNote::worksWithCases)
                .flatMap(actor -> age.tooOld())
                .ifPresent(data -> add(new Paragraph(words(data))));
        setVisible(getComponentCount() > 0);
    }

    private static boolean worksWithCases(Actor actor) {
        return WORK_WITH_CASES.stream().anyMatch(actor::has);
    }

    private static String words(DataAge.LatestData data) {
        return "Data of %s, %,d days old. What happened since then is not known here."
                .formatted(Dates.day(data.asAt()), data.days());
    }
}
