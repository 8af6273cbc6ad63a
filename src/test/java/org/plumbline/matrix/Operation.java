package org.plumbline.matrix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.RunAs;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/** One public method of a service bean. */
record Operation(Object bean, Method method) {

    /** Every public method of every service of the product, by name. */
    static List<Operation> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.plumbline."))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(Operation::isOperation)
                        .map(method -> new Operation(bean, method)))
                .sorted(Comparator.comparing(Operation::name))
                .toList();
    }

    private static boolean isOperation(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** Module, service and operation, such as {@code audit.AuditDesk.open(UUID)}. */
    String name() {
        Class<?> type = method.getDeclaringClass();
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        String module = type.getPackageName().split("\\.")[2];
        return module + "." + type.getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }

    boolean saysWhoMayCallIt() {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    /** Whether the caller is let through to the work, which is not done. */
    boolean letsThrough(@Nullable Actor caller) {
        Gate.close();
        try {
            return caller == null ? asNobody() : RunAs.actor(caller, this::reachesTheGate);
        } finally {
            Gate.open();
        }
    }

    private boolean asNobody() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "test", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        try {
            return reachesTheGate();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean reachesTheGate() {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(Operation::some)
                            .toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Gate.Reached) {
                return true;
            }
            if (e.getCause() instanceof AccessDeniedException) {
                return false;
            }
            throw new AssertionError("Neither refused nor let through (" + name() + ")", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError("Cannot be called (" + name() + ")", e);
        }
        throw new AssertionError(
                "Called without passing the gate (" + name() + "). Maybe the class or method is final");
    }

    private static @Nullable Object some(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
