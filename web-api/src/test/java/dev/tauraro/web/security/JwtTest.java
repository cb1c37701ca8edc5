package dev.tauraro.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.tauraro.web.ServiceTest;
import dev.tauraro.web.tenants.TenantRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A service that believes the JWTs of an issuer. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:jwt;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
      "spring.security.oauth2.resourceserver.jwt.audiences=tauraro",
      "tauraro.security.jwt.tenant-claim=org",
      "tauraro.security.jwt.roles-claim=access.roles",
      "tauraro.security.jwt.role-names.execute=script-runner"
    })
class JwtTest extends ServiceTest {
  private static final KeyPair KEYS = newKeys();

  private static HttpServer issuer;

  @Autowired private TenantRegistry tenants;

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The issuer publishes its keys. */
  @DynamicPropertySource
  static void keySet(DynamicPropertyRegistry registry) throws IOException {
    byte[] keys =
        new JWKSet(new RSAKey.Builder((RSAPublicKey) KEYS.getPublic()).build())
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    issuer.start();
    registry.add(
        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
        () -> "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys");
  }

  @AfterAll
  static void stopIssuer() {
    issuer.stop(0);
  }

  @BeforeEach
  void createTenant() {
    tenants.create("acme");
  }

  private static JWTClaimsSet.Builder claims(String tenant, String... roles) {
    return new JWTClaimsSet.Builder()
        .subject("ada")
        .audience("tauraro")
        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
        .claim("org", tenant)
        .claim("access", Map.of("roles", List.of(roles)));
  }

  private static String signed(JWTClaimsSet.Builder claims, KeyPair keys) {
    try {
      SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
      jwt.sign(new RSASSASigner(keys.getPrivate()));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> getAs(String token, String path) {
    return send(
        HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token).build());
  }

  @Test
  void claimsTellTenantAndRoles() {
    String runner = signed(claims("acme", "script-runner", "other"), KEYS);
    json(post("/executions", Map.of("source", "1"), "Authorization", "Bearer " + runner), 200);
    assertThat(json(getAs(runner, "/executions"), 200).at("/executions").size()).isPositive();
    String stranger = signed(claims("default", "script-runner"), KEYS);
    assertThat(json(getAs(stranger, "/executions"), 200).at("/executions").size()).isZero();
    assertThat(text(json(getAs(runner, "/jit/units"), 403), "/roles")).isEqualTo("observe");
    String observer = signed(claims("acme", "observe"), KEYS);
    assertThat(getAs(observer, "/jit/units").statusCode()).isEqualTo(200);
    assertThat(getAs(signed(claims("acme"), KEYS), "/limits").statusCode()).isEqualTo(403);
  }

  @Test
  void tokensThatProveNothingAreRefused() {
    assertThat(get("/limits").statusCode()).isEqualTo(401);
    String unsigned = signed(claims("acme", "observe"), KEYS).replaceAll("\\.[^.]*$", ".");
    String tampered = signed(claims("acme", "observe"), KEYS).replaceFirst("\\.[^.]*\\.", ".e30.");
    for (String token :
        List.of(
            signed(claims("acme", "observe"), newKeys()),
            unsigned,
            tampered,
            signed(claims("nobody", "observe"), KEYS),
            signed(claims(null, "observe"), KEYS),
            signed(claims("acme", "observe").audience("other"), KEYS),
            signed(
                claims("acme", "observe")
                    .expirationTime(Date.from(Instant.now().minusSeconds(3600))),
                KEYS),
            "tk_0123456789abcdef_" + "A".repeat(43),
            "nonsense")) {
      HttpResponse<String> answer = getAs(token, "/limits");
      assertThat(text(json(answer, 401), "/reason")).as(token).isEqualTo("INVALID_CREDENTIALS");
    }
  }
}
