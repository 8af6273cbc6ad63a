package org.plumbline.matrix;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;

/** Stands behind the access rules of every service; while closed, a call that comes so far goes no further. */
@TestConfiguration(proxyBeanMethods = false)
class Gate {

    private static final ThreadLocal<Boolean> CLOSED = ThreadLocal.withInitial(() -> false);

    static void close() {
        CLOSED.set(true);
    }

    static void open() {
        CLOSED.remove();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor gate() {
        MethodInterceptor stop = call -> {
            if (CLOSED.get()) {
                throw new Reached();
            }
            return call.proceed();
        };
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Service.class), stop);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    /** The call was let through. */
    static final class Reached extends RuntimeException {}
}
