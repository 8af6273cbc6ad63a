package org.plumbline.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services say who may call them. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurity {}
