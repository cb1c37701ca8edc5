package dev.tauraro.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.web.tenants.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What administrators do. */
class AdminTest extends SecuredTest {
  private JsonNode createTenant(String name, int status) {
    return json(call(admin(), "POST", "/admin/tenants", Map.of("name", name)), status);
  }

  private JsonNode createKey(String tenant, String... roles) {
    return json(
        call(
            admin(),
            "POST",
            "/admin/tenants/" + tenant + "/keys",
            Map.of("name", "a key", "roles", roles)),
        201);
  }

  @Test
  void tenantsAreAddedAndListed() {
    assertThat(text(createTenant("listed-1", 201), "/name")).isEqualTo("listed-1");
    createTenant("listed-2", 201);
    assertThat(text(createTenant("listed-1", 409), "/reason")).isEqualTo("TENANT_EXISTS");
    assertThat(text(createTenant("Not a name", 400), "/errors/0/field")).isEqualTo("name");
    assertThat(text(json(get(admin(), "/admin/tenants/listed-2"), 200), "/name"))
        .isEqualTo("listed-2");
    assertThat(get(admin(), "/admin/tenants/none").statusCode()).isEqualTo(404);
    List<String> names = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = json(get(admin(), "/admin/tenants?limit=1&cursor=" + cursor), 200);
      page.at("/tenants").forEach(tenant -> names.add(text(tenant, "/name")));
      cursor = page.at("/nextCursor").isNull() ? null : text(page, "/nextCursor");
    }
    assertThat(names)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("default", "listed-1", "listed-2");
  }

  @Test
  void aKeyIsShownOnceAndListedWithoutItsSecret() {
    createTenant("keyed", 201);
    JsonNode made = createKey("keyed", "execute", "observe");
    String key = text(made, "/key");
    assertThat(runAs(key, "1 + 1").at("/result").intValue()).isEqualTo(2);
    HttpResponse<String> listed = get(admin(), "/admin/tenants/keyed/keys");
    assertThat(json(listed, 200).at("/keys/0/id")).isEqualTo(made.at("/id"));
    assertThat(json(listed, 200).at("/keys/0/roles").toString())
        .isEqualTo("[\"execute\",\"observe\"]");
    assertThat(listed.body()).doesNotContain(key.substring(20), "hash", "salt", "\"key\"");
    String path = "/admin/tenants/keyed/keys/" + text(made, "/id");
    assertThat(call(admin(), "DELETE", path.replace("keyed", "default"), null).statusCode())
        .isEqualTo(404);
    assertThat(call(admin(), "DELETE", path, null).statusCode()).isEqualTo(204);
    assertThat(call(admin(), "DELETE", path, null).statusCode()).isEqualTo(404);
    JsonNode revoked = json(get(admin(), "/admin/tenants/keyed/keys"), 200);
    assertThat(revoked.at("/keys/0/revokedAt").isNull()).isFalse();
  }

  @Test
  void aKeyNeedsATenantANameAndRoles() {
    Map<String, Object> body = Map.of("roles", List.of("execute", "root"));
    JsonNode wrong = json(call(admin(), "POST", "/admin/tenants/default/keys", body), 400);
    assertThat(wrong.at("/errors").findValuesAsString("field")).contains("name", "roles");
    Map<String, Object> good = Map.of("name", "x", "roles", List.of("execute"));
    assertThat(call(admin(), "POST", "/admin/tenants/none/keys", good).statusCode()).isEqualTo(404);
  }

  @Test
  void aTenantGoesWithAllThatItHas() {
    createTenant("leaving", 201);
    String key = text(createKey("leaving", "execute"), "/key");
    runAs(key, "1");
    assertThat(call(admin(), "DELETE", "/admin/tenants/leaving", null).statusCode()).isEqualTo(204);
    assertThat(get(key, "/executions").statusCode()).isEqualTo(401);
    assertThat(get(admin(), "/admin/tenants/leaving").statusCode()).isEqualTo(404);
    assertThat(call(admin(), "DELETE", "/admin/tenants/leaving", null).statusCode()).isEqualTo(404);
    createTenant("leaving", 409);
    assertThat(text(json(call(admin(), "DELETE", "/admin/tenants/default", null), 409), "/reason"))
        .isEqualTo("TENANT_NEEDED");
  }

  @Test
  void whatAdministratorsDoIsRecorded() {
    createTenant("audited", 201);
    JsonNode made = createKey("audited", "observe");
    createTenant("audited", 409);
    JsonNode page = json(get(admin(), "/admin/audit?limit=3"), 200);
    JsonNode refused = page.at("/events/0");
    assertThat(text(refused, "/action")).isEqualTo("tenant.create");
    assertThat(text(refused, "/target")).isEqualTo("audited");
    assertThat(text(refused, "/outcome")).isEqualTo("TENANT_EXISTS");
    assertThat(text(page, "/events/1/action")).isEqualTo("key.create");
    assertThat(text(page, "/events/1/target")).isEqualTo("audited/" + text(made, "/id"));
    assertThat(text(page, "/events/1/outcome")).isEqualTo("SUCCEEDED");
    assertThat(text(page, "/events/1/actor"))
        .isEqualTo("key:" + KeyToken.parse(admin()).orElseThrow().id());
    assertThat(page.toString()).doesNotContain(text(made, "/key").substring(20));
    JsonNode next =
        json(get(admin(), "/admin/audit?limit=3&cursor=" + text(page, "/nextCursor")), 200);
    next.at("/events")
        .forEach(
            event ->
                assertThat(event.at("/id").longValue())
                    .isLessThan(page.at("/events/2/id").longValue()));
    assertThat(get(key("default", Role.OBSERVE), "/admin/audit").statusCode()).isEqualTo(403);
  }
}
