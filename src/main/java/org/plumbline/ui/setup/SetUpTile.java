package org.plumbline.ui.setup;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.ui.HomeTile;

/** What is set up and what is missing, for the administrators. */
@org.springframework.stereotype.Component
class SetUpTile implements HomeTile {

    private final SetUpState state;

    SetUpTile(SetUpState state) {
        this.state = state;
    }

    @Override
    public String title() {
        return "What is set up";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.DATA_ADMINISTRATOR) || actor.has(Role.SYSTEM_ADMINISTRATOR);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        return Optional.of(new Checklist(state.items()));
    }
}
