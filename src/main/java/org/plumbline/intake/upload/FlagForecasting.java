package org.plumbline.intake.upload;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.cover.FormerLists;
import org.plumbline.casefile.effect.FlagForecasts;
import org.plumbline.casefile.effect.RecordsToCorrect;
import org.plumbline.casefile.snapshot.CasesToBe;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out in the background what would become of flags, one upload after the other. Stores nothing. */
@Component
class FlagForecasting {

    private static final Logger LOG = LoggerFactory.getLogger(FlagForecasting.class);
    private static final int PAGE = 200;

    /** What is worked out for one person; given up when they are shown something else. */
    private final class Run {

        private final WaitingImports.Waiting kept;
        private volatile boolean wanted = true;
        private volatile FlagProgress progress = FlagProgress.nothingYet(FlagProgress.State.RUNNING, 0, 0);

        Run(WaitingImports.Waiting kept) {
            this.kept = kept;
        }

        boolean isOf(WaitingImports.Waiting other) {
            return kept.token().equals(other.token())
                    && Objects.equals(kept.shown(), other.shown())
                    && kept.cover().equals(other.cover());
        }

        void go() {
            try {
                work();
            } catch (RuntimeException e) {
                LOG.error("What would become of the flags could not be worked out", e);
                progress = FlagProgress.nothingYet(FlagProgress.State.FAILED, progress.done(), progress.all());
            }
        }

        private void work() {
            Forecast shown = kept.shown();
            FlagForecasts judge = forecasts.getIfAvailable();
            if (!wanted || shown == null || judge == null) {
                progress = FlagProgress.nothingYet(FlagProgress.State.FINISHED, 0, 0);
                return;
            }
            CasesToBe.Plan plan = cases.plan(
                    kept.batch(shown.asAt(), lists.before(shown.asAt()).keySet()));
            FlagForecasts.Comparison found = judge.begin(plan.asAt(), plan.held());
            List<String> ids = plan.ids();
            for (int i = 0; i < ids.size() && wanted; i += PAGE) {
                int end = Math.min(i + PAGE, ids.size());
                found.add(cases.read(plan, ids.subList(i, end)));
                progress = new FlagProgress(
                        FlagProgress.State.RUNNING, end, ids.size(), found.patterns(), RecordsToCorrect.NONE);
            }
            progress = new FlagProgress(
                    FlagProgress.State.FINISHED,
                    ids.size(),
                    ids.size(),
                    found.patterns(),
                    byNumber(found.toCorrect(), plan));
        }

        private RecordsToCorrect byNumber(RecordsToCorrect found, CasesToBe.Plan plan) {
            return new RecordsToCorrect(
                    found.count(),
                    found.listed().stream()
                            .flatMap(each -> plan
                                    .number(each.child())
                                    .map(number -> new RecordsToCorrect.OfChild(number, each.sentence()))
                                    .stream())
                            .toList());
        }
    }

    private final CasesToBe cases;
    private final FormerLists lists;
    private final ObjectProvider<FlagForecasts> forecasts;
    private final ConcurrentMap<UUID, Run> byOwner = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("flag-forecast")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    FlagForecasting(CasesToBe cases, FormerLists lists, ObjectProvider<FlagForecasts> forecasts) {
        this.cases = cases;
        this.lists = lists;
        this.forecasts = forecasts;
    }

    /** How far it is with what the person was shown last; begins where it has not begun. */
    FlagProgress of(WaitingImports.Waiting kept) {
        return byOwner.compute(kept.owner(), (owner, run) -> run != null && run.isOf(kept) ? run : begin(kept, run))
                .progress;
    }

    private Run begin(WaitingImports.Waiting kept, @Nullable Run before) {
        if (before != null) {
            before.wanted = false;
        }
        Run run = new Run(kept);
        background.execute(run::go);
        return run;
    }

    /** Gives up what is worked out for the person. */
    void forget(UUID owner) {
        Run run = byOwner.remove(owner);
        if (run != null) {
            run.wanted = false;
        }
    }

    @PreDestroy
    void close() {
        background.shutdownNow();
    }
}
