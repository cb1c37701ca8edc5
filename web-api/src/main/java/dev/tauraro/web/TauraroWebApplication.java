package dev.tauraro.web;

import dev.tauraro.web.security.CreateKeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * The service: runs untrusted scripts within limits, JSON in and JSON out.
 *
 * <p>Without {@link TransactionAutoConfiguration}: it would look at each method of each bean, as it
 * starts, for annotations that the service's classes don't have. Repositories bring their own.
 * Without {@link TomcatMetricsAutoConfiguration}: there are no sessions to count.
 */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {TransactionAutoConfiguration.class, TomcatMetricsAutoConfiguration.class})
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
