package dev.tauraro.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.web.tenants.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may call what. */
class AccessTest extends SecuredTest {
  /** The roles of each call, each of which is enough. */
  private static final Map<String, Set<Role>> NEEDED = new TreeMap<>();

  static {
    Set<Role> execute = EnumSet.of(Role.EXECUTE);
    Set<Role> observe = EnumSet.of(Role.OBSERVE);
    Set<Role> admin = EnumSet.of(Role.ADMIN);
    Set<Role> either = EnumSet.of(Role.EXECUTE, Role.OBSERVE);
    Set<Role> any = EnumSet.allOf(Role.class);
    NEEDED.put("POST /executions", execute);
    NEEDED.put("GET /executions", either);
    NEEDED.put("GET /executions/{id}", execute);
    NEEDED.put("DELETE /executions/{id}", execute);
    NEEDED.put("GET /executions/{id}/events", execute);
    NEEDED.put("POST /scripts", execute);
    NEEDED.put("GET /scripts/{id}", execute);
    NEEDED.put("DELETE /scripts/{id}", execute);
    NEEDED.put("POST /scripts/{id}/records", execute);
    NEEDED.put("GET /scripts/{id}/explain", either);
    NEEDED.put("GET /jit/units", observe);
    NEEDED.put("GET /jit/units/{id}", observe);
    NEEDED.put("GET /jit/deopts", observe);
    NEEDED.put("GET /jit/deopts/summary", observe);
    NEEDED.put("GET /jit/deopts/stream", observe);
    NEEDED.put("GET /jit/cache", observe);
    NEEDED.put("DELETE /jit/cache/{key}", admin);
    NEEDED.put("GET /limits", any);
    NEEDED.put("GET /runtime", any);
    for (String call :
        List.of(
            "GET /admin/tenants",
            "POST /admin/tenants",
            "GET /admin/tenants/{tenant}",
            "DELETE /admin/tenants/{tenant}",
            "GET /admin/tenants/{tenant}/keys",
            "POST /admin/tenants/{tenant}/keys",
            "DELETE /admin/tenants/{tenant}/keys/{id}",
            "GET /admin/tenants/{tenant}/quotas",
            "PUT /admin/tenants/{tenant}/quotas",
            "GET /admin/audit")) {
      NEEDED.put(call, admin);
    }
  }

  private Set<String> calls() {
    Set<String> calls = new TreeSet<>();
    JsonNode paths = json(get("/openapi"), 200).at("/paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (String method : path.getValue().propertyNames()) {
        calls.add(method.toUpperCase(Locale.ROOT) + path.getKey().replace("/api/v1", " "));
      }
    }
    return calls;
  }

  private HttpResponse<String> probe(String key, String call) {
    String[] parts = call.split(" ");
    return call(key, parts[0], parts[1].replaceAll("\\{\\w+}", "none"), null);
  }

  @Test
  void eachCallHasItsRoles() {
    assertThat(calls()).isSubsetOf(NEEDED.keySet());
    for (String call : calls()) {
      JsonNode missing = json(probe(null, call), 401);
      assertThat(text(missing, "/reason")).isEqualTo("CREDENTIALS_MISSING");
      assertThat(text(missing, "/type")).isEqualTo("urn:tauraro:problem:credentials-missing");
      for (Role role : Role.values()) {
        boolean allowed = NEEDED.get(call).contains(role);
        if (allowed && call.endsWith("/stream")) {
          continue;
        }
        HttpResponse<String> answer = probe(key("default", role), call);
        if (allowed) {
          assertThat(answer.statusCode()).as(call).isNotIn(401, 403);
        } else {
          JsonNode refused = json(answer, 403);
          assertThat(text(refused, "/reason")).isEqualTo("ROLE_MISSING");
          for (Role needed : NEEDED.get(call)) {
            assertThat(text(refused, "/roles")).contains(needed.text());
          }
        }
      }
    }
  }

  @Test
  void aKeyThatIsNotRightIsRefusedAlikeWhateverIsWrong() {
    NewKey key = newKey("default", EnumSet.of(Role.EXECUTE));
    assertThat(get(key.text(), "/limits").statusCode()).isEqualTo(200);
    String secret = key.token().secret();
    char first = secret.charAt(0) == 'A' ? 'B' : 'A';
    Set<String> answers = new TreeSet<>();
    for (String wrong :
        List.of(
            "tk_0123456789abcdef_" + secret,
            "tk_" + key.id() + "_" + first + secret.substring(1),
            "tk_" + key.id() + "_" + secret + "A",
            "tk_" + key.id(),
            "tk_",
            "other")) {
      HttpResponse<String> answer = get(wrong, "/limits");
      assertThat(text(json(answer, 401), "/reason")).isEqualTo("INVALID_CREDENTIALS");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
          .startsWith("Bearer ")
          .contains("invalid_token");
      answers.add(answer.body());
    }
    assertThat(answers).hasSize(1);
    HttpResponse<String> malformed = get("two words", "/limits");
    assertThat(malformed.statusCode()).isBetween(400, 401);
    assertThat(get("/limits?access_token=" + key.text()).statusCode()).isEqualTo(401);
    HttpResponse<String> basic =
        send(HttpRequest.newBuilder(uri("/limits")).header("Authorization", "Basic eDp5").build());
    assertThat(text(json(basic, 401), "/reason")).isEqualTo("CREDENTIALS_MISSING");
  }

  @Test
  void aRevokedKeyIsRefusedAtOnce() {
    NewKey key = newKey("default", EnumSet.of(Role.EXECUTE));
    assertThat(get(key.text(), "/limits").statusCode()).isEqualTo(200);
    assertThat(
            call(admin(), "DELETE", "/admin/tenants/default/keys/" + key.id(), null).statusCode())
        .isEqualTo(204);
    assertThat(text(json(get(key.text(), "/limits"), 401), "/reason"))
        .isEqualTo("INVALID_CREDENTIALS");
  }

  @Test
  void secretsAreStoredAsSaltedHashesOnly() {
    KeyToken token = KeyToken.random();
    assertThat(token.hash(KeyToken.randomSalt())).isNotEqualTo(token.hash(KeyToken.randomSalt()));
    assertThat(token.toString()).doesNotContain(token.secret());
    assertThat(KeyToken.parse(token.text())).contains(token);
  }

  @Test
  void managementIsForObserversExceptHealth() {
    URI root = uri("/").resolve("/actuator/");
    HttpRequest health = HttpRequest.newBuilder(root.resolve("health")).build();
    assertThat(json(send(health), 200).has("components")).isFalse();
    HttpRequest.Builder observed =
        HttpRequest.newBuilder(root.resolve("health"))
            .header("Authorization", "Bearer " + key("default", Role.OBSERVE));
    assertThat(json(send(observed.build()), 200).has("components")).isTrue();
    for (String endpoint : List.of("info", "metrics", "")) {
      URI address = root.resolve(endpoint.isEmpty() ? "/actuator" : endpoint);
      assertThat(send(HttpRequest.newBuilder(address).build()).statusCode()).isEqualTo(401);
      for (Role role : Role.values()) {
        HttpRequest request =
            HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + key("default", role))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(role == Role.OBSERVE ? 200 : 403);
      }
    }
  }
}
