package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.calendar.EnglishNumbers;

/** The flags of the case that belong to no question of this audit: they count all the same, so they are answered here. */
public final class OtherFlags extends Section {

    private final NativeDetails details = new NativeDetails();
    private final List<FlagCard> cards;

    public OtherFlags(DeskView view, Explanations written, FlagCard.Mitigation mitigation) {
        addClassName("pl-other-flags");
        List<DeskFlag> flags = in(view);
        cards = flags.stream()
                .map(flag -> new FlagCard(written, flag, view.editable(), mitigation))
                .toList();
        Div content = new Div(
                new Paragraph(
                        "No question that is asked of this case is about them. Those that count limit the grade all the same, unless you say here why one does not count."));
        cards.forEach(content::add);
        details.setContent(content);
        add(details);
        setVisible(!flags.isEmpty());
        summary(flags);
    }

    /** Shows where the flags are now. */
    public void show(DeskView view) {
        List<DeskFlag> flags = in(view);
        flags.forEach(flag -> cards.forEach(card -> card.show(flag)));
        summary(flags);
    }

    private void summary(List<DeskFlag> flags) {
        long counting =
                flags.stream().filter(flag -> flag.open() && !flag.context()).count();
        details.setSummaryText("%s beside the questions, %s"
                .formatted(
                        EnglishNumbers.count(flags.size(), "flag"),
                        EnglishNumbers.count(counting, "of them counts", "of them count")));
    }

    private static List<DeskFlag> in(DeskView view) {
        Set<UUID> asked = view.themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .flatMap(question -> question.flags().stream())
                .map(DeskFlag::id)
                .collect(Collectors.toSet());
        return view.flags().stream().filter(flag -> !asked.contains(flag.id())).toList();
    }
}
