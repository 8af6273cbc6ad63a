package skeleton;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Shows how many notes there are. */
@Route("skeleton")
public class NotesView extends Div {

    NotesView(Notes notes) {
        setText("Notes: " + notes.count());
    }
}
