package dev.tauraro.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.util.unit.DataSize;

/** Settings that make no sense end the start, and are named. */
class SandboxPropertiesTest {
  /** Of one worker, and a queue with so many places. */
  static SandboxProperties properties(int queueCapacity) {
    Duration second = Duration.ofSeconds(1);
    DataSize size = DataSize.ofMegabytes(1);
    LimitSettings limits = new LimitSettings(second, second, 1, size, 1, 1, 1);
    return new SandboxProperties(1, queueCapacity, size, 1, limits, limits);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({SandboxProperties.class, HeapGuardProperties.class})
  static class Settings {}

  @ParameterizedTest
  @CsvSource({
    "tauraro.sandbox.workers,-1,-1,It must not be less than 0.",
    "tauraro.sandbox.queue-capacity,0,0,It must be greater than 0.",
    "tauraro.sandbox.defaults.steps,-5,-5,It must be greater than 0.",
    "tauraro.sandbox.ceilings.memory,'',,It must have a value.",
    "tauraro.heap-guard.watermark,1.5,1.5,It must be from 0.1 to 1.0.",
    "tauraro.heap-guard.watermark,NaN,NaN,It must be from 0.1 to 1.0."
  })
  void settingsThatMakeNoSenseAreRefused(String name, String value, Object found, String reason) {
    new ApplicationContextRunner()
        .withInitializer(
            context -> {
              try {
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addLast(new ResourcePropertySource("classpath:application.properties"));
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .withUserConfiguration(Settings.class)
        .withPropertyValues(name + "=" + value)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        invalid -> {
                          assertThat(invalid.getName()).isEqualTo(name);
                          assertThat(String.valueOf(invalid.getValue()))
                              .isEqualTo(String.valueOf(found));
                          assertThat(invalid.getReason()).isEqualTo(reason);
                        }));
  }
}
