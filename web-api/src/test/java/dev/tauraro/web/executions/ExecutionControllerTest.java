package dev.tauraro.web.executions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.tauraro.web.problems.HttpProperties;
import dev.tauraro.web.quotas.Quotas;
import dev.tauraro.web.quotas.RateLimiter;
import dev.tauraro.web.quotas.TenantQuotas;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.CallerAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the resource answers to requests that are wrong. */
@WebMvcTest(
    controllers = ExecutionController.class,
    excludeAutoConfiguration = ServletWebSecurityAutoConfiguration.class)
@MockitoBean(types = {ClientProbe.class, ExecutionEvents.class, RateLimiter.class})
@EnableConfigurationProperties({HttpProperties.class, ExecutionProperties.class})
class ExecutionControllerTest {
  @Autowired private MockMvc mvc;
  @MockitoBean private ExecutionService service;
  @MockitoBean private TenantQuotas quotas;

  @BeforeEach
  void logIn() {
    SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(Caller.LOCAL));
    when(quotas.of(any())).thenReturn(Quotas.UNLIMITED);
  }

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  private ResultActions send(String body) throws Exception {
    return mvc.perform(
        post("/api/v1/executions").contentType(MediaType.APPLICATION_JSON).content(body));
  }

  @Test
  void everyWrongFieldIsNamed() throws Exception {
    send("{\"stdin\": 1, \"extra\": 2, \"inputs\": {\"my-key\": 1}, \"limits\": {\"wallTime\":"
            + " \"soon\", \"steps\": -1, \"color\": 1}}")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.type").value("urn:tauraro:problem:invalid-request"))
        .andExpect(jsonPath("$.reason").value("INVALID_REQUEST"))
        .andExpect(jsonPath("$.errors[?(@.field == 'source')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'stdin')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'extra')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'inputs.my-key')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'limits.wallTime')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'limits.steps')]").exists())
        .andExpect(jsonPath("$.errors[?(@.field == 'limits.color')]").exists());
  }

  @Test
  void malformedJsonHasAPosition() throws Exception {
    send("{\"source\": \n  oops}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.reason").value("MALFORMED_JSON"))
        .andExpect(jsonPath("$.detail").value(startsWith("line 2")));
  }

  @Test
  void otherMediaTypesAreRefused() throws Exception {
    mvc.perform(post("/api/v1/executions").contentType(MediaType.TEXT_PLAIN).content("print(1)"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.reason").value("UNSUPPORTED_MEDIA_TYPE"));
  }

  @Test
  void longBodiesAreRefused() throws Exception {
    send("{\"source\": \"" + "x".repeat(1 << 20) + "\"}")
        .andExpect(status().isContentTooLarge())
        .andExpect(jsonPath("$.reason").value("BODY_TOO_LARGE"));
  }

  @Test
  void failuresOfOursTellNothing() throws Exception {
    when(service.execute(any(), any(), any(), any()))
        .thenThrow(new IllegalStateException("secret"));
    send("{\"source\": \"1\"}")
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.reason").value("INTERNAL"))
        .andExpect(content().string(not(containsString("secret"))));
  }
}
