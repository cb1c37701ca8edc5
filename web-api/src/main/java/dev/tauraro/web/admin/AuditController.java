package dev.tauraro.web.admin;

import dev.tauraro.web.audit.AuditEvent;
import dev.tauraro.web.audit.AuditLog;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what administrators did. */
@RestController
@RequestMapping(path = "/api/v1/admin/audit", produces = MediaType.APPLICATION_JSON_VALUE)
final class AuditController {
  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  /** Events, the latest first. */
  record Events(List<AuditEvent> events, String nextCursor) {}

  @GetMapping
  Events events(
      @RequestParam(required = false) Long cursor, @RequestParam(defaultValue = "50") int limit) {
    int size = Page.size(limit);
    long before = cursor == null ? Long.MAX_VALUE : cursor;
    Page<AuditEvent> page =
        Page.of(log.list(before, size + 1), size, event -> String.valueOf(event.id()));
    return new Events(page.items(), page.nextCursor());
  }
}
