package dev.tauraro.web.telemetry;

import dev.tauraro.web.quotas.TenantQuotas;
import dev.tauraro.web.quotas.TenantSandbox;
import dev.tauraro.web.sandbox.Sandbox;
import dev.tauraro.web.sandbox.SandboxState;
import dev.tauraro.web.tenants.Tenant;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the service allows, and what it is. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class ServiceController {
  private final Sandbox sandbox;
  private final TenantSandbox tenantSandbox;
  private final TenantQuotas quotas;

  ServiceController(Sandbox sandbox, TenantSandbox tenantSandbox, TenantQuotas quotas) {
    this.sandbox = sandbox;
    this.tenantSandbox = tenantSandbox;
    this.quotas = quotas;
  }

  /**
   * Limits by name: milliseconds, bytes, or counts.
   *
   * @param defaults what a request gets that sets none
   * @param ceilings the most that a request gets
   * @param quotas what the tenant may use; nothing when it has no quotas
   */
  record LimitRange(
      Map<String, Number> defaults, Map<String, Number> ceilings, Map<String, Integer> quotas) {}

  @GetMapping("/limits")
  LimitRange limits(Tenant tenant) {
    return new LimitRange(
        tenantSandbox.defaults(tenant), tenantSandbox.ceilings(tenant), quotas.of(tenant).counts());
  }

  /**
   * The running service.
   *
   * @param version of the engine
   * @param java the JDK that runs it
   */
  record RuntimeState(
      String version,
      Java java,
      Instant startedAt,
      Duration uptime,
      int processors,
      SandboxState scripts) {}

  /** The JDK. */
  record Java(String version, String vendor, String vm) {}

  @GetMapping("/runtime")
  RuntimeState runtime() {
    var jvm = ManagementFactory.getRuntimeMXBean();
    return new RuntimeState(
        sandbox.version(),
        new Java(System.getProperty("java.version"), jvm.getVmVendor(), jvm.getVmName()),
        Instant.ofEpochMilli(jvm.getStartTime()),
        Duration.ofMillis(jvm.getUptime()),
        Runtime.getRuntime().availableProcessors(),
        sandbox.state());
  }
}
