package org.plumbline.drift.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.timeline.EventSelection;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/**
 * Who may hold a case: a qualified social worker, and outside enquiries, protection plans and care a lead practitioner of
 * another profession where the pack allows it.
 *
 * @param qualified allocations to a qualified social worker
 * @param lead allocations that do where no qualified worker is needed; none where the pack knows no lead practitioner
 * @param qualifiedTypes case types for which a qualified worker is needed though no plan or care is on file
 */
public record Holders(EventSelection qualified, EventSelection lead, Set<CaseType> qualifiedTypes) {

    private static final String PATTERN = "DD-04";

    /** A time in which somebody held the case; {@code until} is its last day, absent while it lasts. */
    public record Held(
            CaseEvent allocation, LocalDate from, @Nullable LocalDate until) {}

    /** Reads them from the pack. */
    public static Holders of(Definitions pack) {
        EventSelection lead = pack.eventsIfAny(PATTERN, "lead-practitioner");
        Set<CaseType> types = lead.isAny() ? types(pack) : Set.of();
        return new Holders(pack.events(PATTERN, "case-holder"), lead, types);
    }

    private static Set<CaseType> types(Definitions pack) {
        String setting = Definitions.parameter(PATTERN, "qualified-only");
        List<String> known = Stream.of(CaseType.values()).map(CaseType::name).toList();
        Set<CaseType> types = EnumSet.noneOf(CaseType.class);
        for (String name : pack.parameters().text(setting).split(" +")) {
            if (!known.contains(name)) {
                throw new BrokenRulePack(pack.parameters().place(setting) + setting + " knows no " + name + "\n"
                        + NearestName.maybe(name, known));
            }
            types.add(CaseType.valueOf(name));
        }
        return types;
    }

    /** Enquiries, protection plans and periods of care, in which a qualified worker is needed. */
    public static List<Spell> dangers(Timeline timeline) {
        return Stream.of(
                        timeline.spells(EventType.S47_START, EventType.S47_END, "enquiry"),
                        timeline.protectionPlans(true),
                        timeline.careSpells())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a lead practitioner's allocation does on the day. */
    public boolean leads(Timeline timeline, CaseEvent allocation, LocalDate day) {
        return lead.matches(allocation)
                && isForLead(timeline)
                && dangers(timeline).stream().noneMatch(each -> each.covers(day));
    }

    /** A child who is on a plan or in care by the type of the case alone needs a qualified worker all the time. */
    private boolean isForLead(Timeline timeline) {
        return !qualifiedTypes.contains(timeline.history().caseType())
                || dangers(timeline).stream().anyMatch(Spell::isOpen);
    }

    /** The times in which somebody who may do so held the case, in the order in which they began. */
    public List<Held> held(Timeline timeline) {
        List<Held> held = new ArrayList<>();
        List<Spell> dangers = dangers(timeline).stream()
                .sorted(Comparator.comparing(Spell::from))
                .toList();
        boolean forLead = lead.isAny() && isForLead(timeline);
        for (CaseEvent allocation : timeline.of(EventType.ALLOCATION)) {
            Held whole = whole(timeline, allocation);
            if (qualified.matches(allocation)) {
                held.add(whole);
            } else if (forLead && lead.matches(allocation)) {
                held.addAll(outside(dangers, whole));
            }
        }
        held.sort(Comparator.comparing(Held::from));
        return held;
    }

    /** An allocation as it was, whoever held the case by it. */
    public static Held whole(Timeline timeline, CaseEvent allocation) {
        return new Held(allocation, allocation.date(), timeline.date(allocation, "end"));
    }

    private static List<Held> outside(List<Spell> dangers, Held whole) {
        List<Held> parts = new ArrayList<>();
        LocalDate from = whole.from();
        for (Spell danger : dangers) {
            if (danger.from().isAfter(from)) {
                add(parts, whole, from, danger.from().minusDays(1));
            }
            if (danger.end() == null) {
                return parts;
            }
            LocalDate after = danger.end().date().plusDays(1);
            from = after.isAfter(from) ? after : from;
        }
        add(parts, whole, from, null);
        return parts;
    }

    /** The part of a holding between two days, where there is one. */
    private static void add(List<Held> parts, Held whole, LocalDate from, @Nullable LocalDate last) {
        LocalDate until = whole.until() == null || last != null && last.isBefore(whole.until()) ? last : whole.until();
        if (until == null || !until.isBefore(from)) {
            parts.add(new Held(whole.allocation(), from, until));
        }
    }
}
