package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.report.figure.Audience;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.rulebook.RulePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class MonthlyReportsTests {

    private static final YearMonth MONTH = YearMonth.of(2025, 7);

    @Autowired
    private MonthlyReports reports;

    @Autowired
    private RulePacks packs;

    @ParameterizedTest
    @EnumSource(names = {"QA_LEAD", "SERVICE_HEAD", "INDEPENDENT_AUDITOR"})
    void whoRunsTheAuditsMayReadBothEditions(Role role) {
        RunAs.actor(RunAs.system(role), () -> {
            assertThat(reports.page(MONTH, Audience.INTERNAL).figures()).isNull();
            assertThat(reports.page(MONTH, Audience.SUBCOMMITTEE).figures()).isNull();
        });
    }

    @Test
    void theSubcommitteeGetsItsOwnEditionAlone() {
        RunAs.actor(RunAs.system(Role.SUBCOMMITTEE_MEMBER), () -> {
            assertThat(reports.page(MONTH, Audience.INTERNAL).figures()).isNull();
            assertThatThrownBy(() -> reports.workbook(MONTH)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTICE_SUPERVISOR", "DATA_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"})
    void nobodyElseReadsAReport(Role role) {
        RunAs.actor(RunAs.system(role), () -> {
            assertThatThrownBy(reports::published).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> reports.page(MONTH, Audience.SUBCOMMITTEE))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aMonthWithoutARoundHasNoWorkbook() {
        RunAs.actor(RunAs.system(Role.QA_LEAD), () -> assertThatThrownBy(() -> reports.workbook(MONTH))
                .isInstanceOf(NotFoundForYou.class));
    }

    @Test
    void theNumbersOfTheReportAreParametersOfThePack() {
        assertThat(ReportRules.of(packs.current().parameters())).isEqualTo(ACounty.RULES);
    }
}
