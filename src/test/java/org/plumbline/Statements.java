package org.plumbline;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts every statement that is sent to the database, whichever way it goes. */
@TestConfiguration
public class Statements {

    private static final List<String> SENT = new ArrayList<>();

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counted(source, DataSource.class) : bean;
            }
        };
    }

    /** What is sent while the job runs, in its order. */
    public static List<String> during(Runnable job) {
        SENT.clear();
        job.run();
        return List.copyOf(SENT);
    }

    private static <T> T counted(T target, Class<T> type) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object answer = method.invoke(target, arguments);
                if (answer instanceof Connection connection) {
                    return counted(connection, Connection.class);
                }
                if (answer instanceof PreparedStatement && arguments != null && arguments[0] instanceof String sql) {
                    SENT.add(sql);
                } else if (answer instanceof Statement && arguments == null) {
                    SENT.add("a plain statement");
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
