package skeleton;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A bare Spring Boot application with one Vaadin view and one entity, to measure the product's start against. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
public class Skeleton implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Skeleton.class, args);
    }
}
