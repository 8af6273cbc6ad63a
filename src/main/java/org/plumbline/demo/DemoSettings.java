package org.plumbline.demo;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** What is different in the demonstration: its clock can go back, and a county half written is thrown away. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoSettings {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock real) {
        return new DemoClock(real);
    }

    @Bean
    FlywayMigrationStrategy startOverWhatWasCutShort() {
        return flyway -> {
            if (new CountyMarker(flyway.getConfiguration().getDataSource()).isCutShort()) {
                flyway.clean();
            }
            flyway.migrate();
        };
    }

    @Bean
    CountyMarker countyMarker(DataSource dataSource) {
        return new CountyMarker(dataSource);
    }
}
