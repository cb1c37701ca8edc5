package dev.tauraro.web.telemetry;

import java.util.List;

/** How often guards failed, by place and reason, the most frequent first. */
record DeoptSummary(long total, List<Row> rows) {
  /** The deopts of one line for one reason. */
  record Row(String script, int line, String reason, long count) {}
}
