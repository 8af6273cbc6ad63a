package org.plumbline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.plumbline.ui.part.PageHeader;

/** The page that could not be shown because of a fault of ours. */
@ParentLayout(Shell.class)
@PageTitle("Something went wrong")
@AnonymousAllowed
public class FaultView extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Fault fault = Fault.of(parameter.getException());
        add(
                new PageHeader(Fault.TITLE, "The page cannot be shown."),
                new Paragraph(fault.sentence()),
                new RouterLink("Go to the home page", HomeView.class));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
