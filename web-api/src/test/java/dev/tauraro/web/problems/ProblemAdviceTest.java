package dev.tauraro.web.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTest {
  @RestController
  static class Failing {
    @GetMapping("/full")
    String full() {
      throw new OutOfMemoryError("Java heap space");
    }

    @GetMapping("/later")
    CompletableFuture<String> later() {
      return CompletableFuture.failedFuture(new OutOfMemoryError("Java heap space"));
    }

    @GetMapping("/wrong")
    String wrong() {
      throw new StackOverflowError();
    }
  }

  private final MockMvc service =
      MockMvcBuilders.standaloneSetup(new Failing())
          .setControllerAdvice(new ProblemAdvice())
          .build();

  @Test
  void aFullHeapIsNoFaultOfTheRequestThatMetIt() throws Exception {
    service
        .perform(get("/full"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "1"))
        .andExpect(jsonPath("$.reason").value("OUT_OF_MEMORY"));
  }

  @Test
  void itMayBeFullLater() throws Exception {
    var begun = service.perform(get("/later")).andReturn();
    assertThat(begun.getAsyncResult()).isInstanceOf(OutOfMemoryError.class);
    service
        .perform(MockMvcRequestBuilders.asyncDispatch(begun))
        .andExpect(status().isServiceUnavailable());
  }

  @Test
  void otherErrorsAreFaultsOfTheService() throws Exception {
    service
        .perform(get("/wrong"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.reason").value("INTERNAL"));
  }
}
