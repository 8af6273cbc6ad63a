package org.plumbline.demo;

import java.util.List;
import java.util.stream.Stream;

/** Delays that only the events of a case show; new ones go at the end. */
final class EventPlantings {

    private EventPlantings() {}

    static List<Planting> all() {
        return Stream.of(
                        ContactPlantings.all(),
                        DiscussionPlantings.all(),
                        ConferencePlantings.all(),
                        PlanPlantings.all(),
                        HelpPlantings.all(),
                        OversightPlantings.all(),
                        FollowUpPlantings.all(),
                        WorkerPlantings.all(),
                        TimelinessPlantings.all(),
                        CourtPlantings.all(),
                        FullerPlantings.all())
                .flatMap(List::stream)
                .toList();
    }
}
