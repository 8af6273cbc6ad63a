package org.plumbline.browser;

import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Ends and starts the server as a browser sees it: nobody answers for a while, and then it knows no session any more. */
class RestartedServer {

    private final ServletWebServerApplicationContext context;

    RestartedServer(ApplicationContext context) {
        this.context = (ServletWebServerApplicationContext) context;
    }

    /** Nobody answers any more. */
    void stop() {
        Connector connector = tomcat().getTomcat().getConnector();
        connector.setPort(connector.getLocalPort());
        tomcat().stop();
    }

    /** Answers at the same address, and has forgotten who was signed in. */
    void startWithoutSessions() {
        Container[] applications = tomcat().getTomcat().getHost().findChildren();
        Arrays.stream(applications)
                .flatMap(each -> Arrays.stream(((Context) each).getManager().findSessions()))
                .forEach(Session::expire);
        tomcat().start();
    }

    private TomcatWebServer tomcat() {
        return (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
    }
}
