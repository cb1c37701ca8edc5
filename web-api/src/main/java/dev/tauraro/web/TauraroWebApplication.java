package dev.tauraro.web;

import dev.tauraro.web.security.CreateKeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service: runs untrusted scripts within limits, JSON in and JSON out. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class TauraroWebApplication {
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(CreateKeyCommand.NAME)) {
      CreateKeyCommand.main(args);
      return;
    }
    SpringApplication.run(TauraroWebApplication.class, args);
  }
}
