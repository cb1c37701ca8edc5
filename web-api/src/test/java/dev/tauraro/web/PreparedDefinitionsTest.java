package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PreparedDefinitionsTest {
  /** The settings of the service itself, with a variable of the process's environment. */
  private static ConfigurableEnvironment environment(String variable, String value) {
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of(variable, value)));
    ConfigurationPropertySources.attach(environment);
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PATH",
        "SPRINGFIELD",
        "SERVER_ADDRESS",
        "TAURARO_SECURITY_FIRST_KEY",
        "TAURARO_QUOTAS_REQUESTSPERMINUTE"
      })
  void valuesOfBeansLeaveTheDefinitions(String variable) {
    assertThat(PreparedDefinitions.fit(environment(variable, "1"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPRING_DATASOURCE_URL",
        "SPRING_PROFILES_ACTIVE",
        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
        "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
        "SERVER_SSL_BUNDLE",
        "TAURARO_REDIS_URL"
      })
  void whatMayAskForOtherBeansDoesNot(String variable) {
    assertThat(PreparedDefinitions.fit(environment(variable, "1"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "tauraro.redis.url,false",
    "tauraro.jobs.threads,true",
    "management.tracing.enabled,false"
  })
  void settingsComeFromAnywhere(String name, boolean fit) {
    ConfigurableEnvironment environment = environment("PATH", "/bin");
    environment.getPropertySources().addLast(new MapPropertySource("a file", Map.of(name, "1")));
    assertThat(PreparedDefinitions.fit(environment)).isEqualTo(fit);
  }

  @Test
  void springAsksIt() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                // Some want arguments, which an application has for them.
                .load(EnvironmentPostProcessor.class, (type, name, failure) -> {}))
        .hasAtLeastOneElementOfType(PreparedDefinitions.class);
  }
}
