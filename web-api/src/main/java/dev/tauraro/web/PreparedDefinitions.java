package dev.tauraro.web;

import java.util.List;
import java.util.Set;
import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * Has the service start by the definitions of beans that were generated when its image was built,
 * which is quicker than to find out which beans there should be. They are those that the settings
 * of {@code application.properties} ask for. So where a setting is known that might ask for others,
 * the service starts in the usual way. {@code -Dspring.aot.enabled=false} has it always do so.
 */
final class PreparedDefinitions implements EnvironmentPostProcessor {
  private static final String GENERATED =
      TauraroWebApplication.class.getName() + "__ApplicationContextInitializer";

  /** The settings of Spring Boot, its libraries and the service begin so. */
  private static final List<ConfigurationPropertyName> ROOTS =
      names("spring", "server", "management", "tauraro");

  /** Those that change values within beans, and never which beans there are. */
  private static final List<ConfigurationPropertyName> HARMLESS =
      names("spring.application", "server.address", "server.port", "tauraro");

  private static final List<ConfigurationPropertyName> HARMFUL = names("tauraro.redis");

  private static List<ConfigurationPropertyName> names(String... names) {
    return List.of(names).stream().map(ConfigurationPropertyName::of).toList();
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    boolean decided = SpringProperties.checkFlag(AotDetector.AOT_ENABLED) != null;
    if (!decided
        && application.getAllSources().equals(Set.of(TauraroWebApplication.class))
        && ClassUtils.isPresent(GENERATED, application.getClassLoader())
        && fit(environment)) {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED);
    }
  }

  /** Whether no setting may ask for other beans than those of {@code application.properties}. */
  static boolean fit(ConfigurableEnvironment environment) {
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource names
          && !isOwn(source)
          && names.stream().anyMatch(PreparedDefinitions::mayAskForOthers)) {
        return false;
      }
    }
    return true;
  }

  /** Whether these are the settings with which the definitions were generated. */
  private static boolean isOwn(ConfigurationPropertySource source) {
    return source.getUnderlyingSource() instanceof PropertySource<?> properties
        && properties instanceof OriginLookup<?>
        && properties.getName().contains("'class path resource [application.properties]'");
  }

  private static boolean mayAskForOthers(ConfigurationPropertyName name) {
    return isWithin(ROOTS, name) && (!isWithin(HARMLESS, name) || isWithin(HARMFUL, name));
  }

  private static boolean isWithin(
      List<ConfigurationPropertyName> parents, ConfigurationPropertyName name) {
    return parents.stream().anyMatch(each -> each.equals(name) || each.isAncestorOf(name));
  }
}
