package org.plumbline.audit.alert;

import java.util.Collection;
import org.plumbline.access.Actor;

/**
 * Which heads of service answer for which alerts: those of its team, and those to whom no team is given for all. Where
 * nobody is there of the one kind, the others are reminded in their place.
 *
 * @param heads everybody who holds the role
 */
record Answering(Collection<Actor> heads) {

    boolean isReminded(Actor head, EscalationRow row) {
        boolean forAll = head.teams().isEmpty();
        return row.alert().passedOn() != null
                        && (forAll
                                || heads.stream().noneMatch(each -> each.teams().isEmpty()))
                || row.alert().reminded() != null
                        && (head.teams().contains(row.team())
                                || forAll
                                        && heads.stream()
                                                .noneMatch(each -> each.teams().contains(row.team())));
    }
}
