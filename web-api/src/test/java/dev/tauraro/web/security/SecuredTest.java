package dev.tauraro.web.security;

import dev.tauraro.web.ServiceTest;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import dev.tauraro.web.tenants.TenantRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A service that has keys; all tests of this kind share one. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:secured;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
      "tauraro.quotas.requests-per-minute=1000000",
      "management.endpoints.web.exposure.include=health,info,metrics,prometheus"
    })
public abstract class SecuredTest extends ServiceTest {
  /** By the port of their service, tenant and roles. */
  private static final Map<String, String> KEYS = new HashMap<>();

  @Autowired protected ApiKeys keys;
  @Autowired protected AccessMode mode;
  @Autowired protected TenantRegistry tenants;

  @BeforeEach
  void close() {
    key("default", Role.ADMIN);
    mode.close();
  }

  /** A key of a tenant, which is created when it is not there, with roles. */
  protected String key(String tenant, Role... roles) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(List.of(roles));
    return KEYS.computeIfAbsent(port + tenant + all, name -> newKey(tenant, all).text());
  }

  protected NewKey newKey(String tenant, Set<Role> roles) {
    if (tenants.find(tenant).isEmpty()) {
      tenants.create(tenant);
    }
    NewKey key = new NewKey(new Tenant(tenant), "test", roles);
    keys.add(key);
    return key;
  }

  /** A key for everything but administration. */
  protected String user(String tenant) {
    return key(tenant, Role.EXECUTE, Role.OBSERVE);
  }

  protected String admin() {
    return key("default", Role.ADMIN);
  }

  /** Sends a request with a key; the body is null for none. */
  protected HttpResponse<String> call(String key, String method, String path, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    return send(request.build());
  }

  protected HttpResponse<String> get(String key, String path) {
    return call(key, "GET", path, null);
  }

  protected JsonNode runAs(String key, String source) {
    return json(call(key, "POST", "/executions", Map.of("source", source)), 200);
  }
}
