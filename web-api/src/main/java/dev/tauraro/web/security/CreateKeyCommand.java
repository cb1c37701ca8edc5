package dev.tauraro.web.security;

import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.audit.AuditProperties;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import dev.tauraro.web.tenants.TenantRegistry;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command that makes the first key: {@code create-key [--tenant=default] [--name=…]
 * [--roles=execute,observe,admin]}. Writes the key to the database that the service has, and to
 * standard output, and serves nothing.
 */
public final class CreateKeyCommand {
  /** What the first argument must be. */
  public static final String NAME = "create-key";

  private CreateKeyCommand() {}

  /** The part of the service that the command needs. */
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class
  })
  @EnableConfigurationProperties(AuditProperties.class)
  @Import({ApiKeys.class, AuditLog.class, TenantRegistry.class})
  static class Parts {}

  public static void main(String[] args) {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            // Whoever reads its output wants the key alone.
            .properties("logging.level.root=ERROR");
    try (ConfigurableApplicationContext context = application.run(args)) {
      System.out.println(create(context));
    }
  }

  private static String create(ConfigurableApplicationContext context) {
    ApplicationArguments arguments = context.getBean(ApplicationArguments.class);
    String tenant = option(arguments, "tenant", Tenant.DEFAULT.name());
    NewKey key =
        new NewKey(
            new Tenant(tenant),
            option(arguments, "name", "made by the command"),
            roles(option(arguments, "roles", "execute,observe,admin")));
    if (context.getBean(TenantRegistry.class).find(tenant).isEmpty()) {
      throw new IllegalArgumentException("There is no tenant " + tenant + ".");
    }
    ApiKeys keys = context.getBean(ApiKeys.class);
    context
        .getBean(AuditLog.class)
        .record("command", "key.create", tenant + '/' + key.id(), () -> keys.add(key));
    return key.text();
  }

  private static String option(ApplicationArguments arguments, String name, String missing) {
    List<String> values = arguments.getOptionValues(name);
    return values == null || values.isEmpty() ? missing : values.get(0);
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split(","))
        .map(
            name ->
                Role.named(name)
                    .orElseThrow(
                        () -> new IllegalArgumentException("There is no role " + name + ".")))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
