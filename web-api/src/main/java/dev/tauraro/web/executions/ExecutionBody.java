package dev.tauraro.web.executions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The body of an execution request as the API's description shows it. */
record ExecutionBody(
    @Schema(description = "The script's text; this or script") String source,
    @Schema(description = "Id of a stored script") String script,
    @Schema(description = "Variables of the script by name") Map<String, Object> inputs,
    @Schema(description = "What input() reads") String stdin,
    @Schema(description = "sys.argv after its first item") List<String> args,
    LimitsBody limits,
    @Schema(
            allowableValues = {"auto", "off", "eager"},
            defaultValue = "auto")
        String jit,
    DeterministicBody deterministic,
    @Schema(description = "What the client wants to find at the execution again")
        Map<String, String> labels) {
  /** Limits that are asked for; the service lowers those above its ceilings. */
  record LimitsBody(
      @Schema(description = "Milliseconds, or a text such as 2s", example = "2s") String wallTime,
      @Schema(description = "Milliseconds, or a text such as 500ms", example = "500ms")
          String cpuTime,
      Long steps,
      @Schema(description = "Bytes, or a text such as 64M", example = "64M") String memory,
      @Schema(description = "Characters") Long stdout,
      @Schema(description = "Characters") Long stderr,
      @Schema(description = "Depth of calls") Long recursion) {}

  /** Makes a run repeatable. */
  record DeterministicBody(
      @Schema(description = "Of random numbers", defaultValue = "0") Long seed,
      @Schema(
              description = "Where the clock stands: seconds since 1970, or a time",
              example = "2026-01-31T12:00:00Z")
          String now) {}
}
