package org.plumbline;

import java.time.Clock;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.cli.CommandLineJobs;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts the product: a job of the command line when one is named, the web server otherwise. */
@Modulithic(systemName = "Plumbline", sharedModules = "database")
@SpringBootApplication
public class Plumbline {

    /** The first argument names a job; without one, the server starts. */
    public static void main(String[] args) {
        if (CommandLineJobs.isJob(args)) {
            System.exit(CommandLineJobs.run(args));
        }
        SpringApplication.run(Plumbline.class, args);
    }

    /** The only source of the time; dates are those of England. */
    @Bean
    Clock clock() {
        return Clock.system(EnglishDates.ZONE);
    }
}
