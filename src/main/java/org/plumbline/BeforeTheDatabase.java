package org.plumbline;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** What is done at each start before anything is made, and so before the database is opened. */
abstract class BeforeTheDatabase implements BeanFactoryPostProcessor, EnvironmentAware {

    @SuppressWarnings("NullAway.Init")
    private Environment environment;

    @Override
    public final void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public final void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        prepare(environment);
    }

    /** Does it, with the settings of the installation. */
    abstract void prepare(Environment settings);
}
