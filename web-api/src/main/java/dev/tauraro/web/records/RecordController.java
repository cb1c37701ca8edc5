package dev.tauraro.web.records;

import dev.tauraro.web.tenants.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts records through scripts. */
@RestController
final class RecordController {
  private final RecordService service;

  RecordController(RecordService service) {
    this.service = service;
  }

  @PostMapping(
      path = "/api/v1/scripts/{id}/records",
      consumes = MediaType.APPLICATION_NDJSON_VALUE,
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  void process(
      Tenant tenant,
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    service.process(
        tenant,
        id,
        request.getInputStream(),
        () -> {
          response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
          try {
            return response.getOutputStream();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
