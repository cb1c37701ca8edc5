package dev.tauraro.web.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * Which tenants stored or ran which scripts in this process. The compiler knows scripts only; this
 * tells who may see what it did. What is forgotten is shown to administrators only.
 */
@Component
public class ScriptRunners {
  private static final int MOST_REMEMBERED = 200_000;

  // Who uses it tidies it: to wake another thread for that costs more.
  private final Cache<Use, Boolean> uses =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(Runnable::run).build();

  private record Use(Tenant tenant, String script) {}

  /** Notes that a tenant has a script. */
  public void note(Tenant tenant, String script) {
    Use use = new Use(tenant, script);
    if (uses.getIfPresent(use) == null) {
      uses.put(use, true);
    }
  }

  /** Whether a caller may see what happens to a script. */
  public boolean maySee(Caller caller, String script) {
    return caller.has(Role.ADMIN) || uses.getIfPresent(new Use(caller.tenant(), script)) != null;
  }
}
