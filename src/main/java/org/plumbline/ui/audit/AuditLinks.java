package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.plumbline.access.NotFoundForYou;

/** The addresses of one audit's pages: ids only. */
public final class AuditLinks {

    static final String AUDIT = "audit";
    public static final String QUESTION = "question";

    /** Stands in the place of a question where the desk opens at the immediate risk. */
    static final String RISK = "risk";

    private AuditLinks() {}

    /** The audit that an address names; not found where it is no id. */
    public static UUID audit(RouteParameters parameters) {
        String id = parameters.get(AUDIT).orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundForYou("audit", id);
        }
    }

    public static String deskUrl(UUID audit, String question) {
        return RouteConfiguration.forSessionScope().getUrl(RecordAuditView.class, at(audit, question));
    }

    /** Puts the open question into the address of the page that is shown, without going anywhere. */
    static void inTheAddress(UUID audit, String question) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, deskUrl(audit, question));
    }

    public static RouterLink desk(String text, UUID audit) {
        return link(text, RecordAuditView.class, at(audit));
    }

    public static RouterLink question(String text, UUID audit, String question) {
        return link(text, RecordAuditView.class, at(audit, question));
    }

    /** The desk with the panel of the immediate risk open and the cursor in it. */
    static RouterLink risk(String text, UUID audit) {
        return question(text, audit, RISK);
    }

    public static RouterLink check(String text, UUID audit) {
        return link(text, CheckAnswersView.class, at(audit));
    }

    public static RouterLink timeline(String text, UUID audit) {
        return link(text, ReadTimelineView.class, at(audit));
    }

    public static RouterLink certificate(String text, UUID audit) {
        return link(text, ReadCertificateView.class, at(audit));
    }

    /** What an address of the audit's pages holds. */
    static RouteParameters at(UUID audit) {
        return new RouteParameters(new RouteParam(AUDIT, audit.toString()));
    }

    private static RouteParameters at(UUID audit, String question) {
        return new RouteParameters(new RouteParam(AUDIT, audit.toString()), new RouteParam(QUESTION, question));
    }

    private static RouterLink link(String text, Class<? extends Component> view, RouteParameters parameters) {
        return new RouterLink(text, view, parameters);
    }
}
