package dev.tauraro.web.executions;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.scripts.ScriptService;
import dev.tauraro.web.tenants.Tenant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The texts that requests bring or name. */
@Component
final class ScriptSources {
  private final ScriptService scripts;

  ScriptSources(ScriptService scripts) {
    this.scripts = scripts;
  }

  /**
   * The text that a request is about.
   *
   * @throws ProblemException when it names a script that is not stored
   */
  SourceCode of(Tenant tenant, ExecutionRequest request) {
    if (request.source() != null) {
      return SourceCode.of(request.source());
    }
    return scripts
        .source(tenant, request.script())
        .orElseThrow(
            () ->
                new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "UNKNOWN_SCRIPT",
                    "There is no script " + request.script() + "."));
  }
}
