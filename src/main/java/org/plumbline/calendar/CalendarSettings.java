package org.plumbline.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of this council: that of England and Wales, with the closure days of the settings. */
@Configuration(proxyBeanMethods = false)
class CalendarSettings {

    @Bean
    WorkingDays workingDays(@Value("${plumbline.calendar.closure-days:}") List<LocalDate> closureDays) {
        WorkingDays england = WorkingDays.englandAndWales();
        return closureDays.isEmpty() ? england : england.withExtraHolidays(closureDays);
    }
}
