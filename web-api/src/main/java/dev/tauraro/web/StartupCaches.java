package dev.tauraro.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyCaching;
import org.springframework.context.ApplicationListener;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has the start of the service remember what it would look up again and again: which settings there
 * are, and, once all beans are defined and before the first is made, which beans are of a type.
 */
@Component
final class StartupCaches
    implements BeanFactoryPostProcessor,
        EnvironmentAware,
        ApplicationListener<ApplicationReadyEvent> {
  private ConfigurationPropertyCaching settings;

  @Override
  public void setEnvironment(Environment environment) {
    settings = ConfigurationPropertyCaching.get(environment);
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    settings.enable();
    beans.freezeConfiguration();
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    settings.disable();
  }
}
