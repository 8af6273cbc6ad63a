package org.plumbline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.ui.part.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/**
 * The page is not there, or not for this person: all three ways to learn it look alike, so that nobody can find out
 * what exists.
 */
abstract class NotFound extends Div {

    NotFound() {
        add(
                new PageHeader("Page not found", "There is nothing at this address that you can see."),
                new Paragraph("Check the address, or go on from the home page."),
                new RouterLink("Go to the home page", HomeView.class));
    }

    /** No such address. */
    @ParentLayout(Shell.class)
    @PageTitle("Page not found")
    @AnonymousAllowed
    public static class NoSuchPage extends NotFound implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** No such record, or one that the person may not see. */
    @ParentLayout(Shell.class)
    @PageTitle("Page not found")
    @AnonymousAllowed
    public static class NoSuchRecord extends NotFound implements HasErrorParameter<NotFoundForYou> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundForYou> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A page or an operation of other roles. */
    @ParentLayout(Shell.class)
    @PageTitle("Page not found")
    @AnonymousAllowed
    public static class NoSuchRight extends NotFound implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }
}
