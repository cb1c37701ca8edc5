package dev.tauraro.web;

import dev.tauraro.web.security.CreateKeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * The service: runs untrusted scripts within limits, JSON in and JSON out.
 *
 * <p>Without what would only take time as it starts: {@link TransactionAutoConfiguration} and
 * {@link PersistenceExceptionTranslationAutoConfiguration} look for annotations that the service's
 * classes don't have, {@link TomcatMetricsAutoConfiguration} counts sessions, which there are none
 * of, logs go to standard output, and requests are JSON.
 */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {
      MultipartAutoConfiguration.class,
      OpenTelemetryLoggingAutoConfiguration.class,
      OtlpLoggingAutoConfiguration.class,
      PersistenceExceptionTranslationAutoConfiguration.class,
      TomcatMetricsAutoConfiguration.class,
      TransactionAutoConfiguration.class
    })
@ConfigurationPropertiesScan
public class TauraroWebApplication {
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(CreateKeyCommand.NAME)) {
      CreateKeyCommand.main(args);
      return;
    }
    Thread.setDefaultUncaughtExceptionHandler(new LostThreads());
    SpringApplication.run(TauraroWebApplication.class, args);
  }
}
