package org.plumbline.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Every screen is in this package or one below it; only they are looked through for screens at the start. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("org.plumbline.ui")
class Screens {}
