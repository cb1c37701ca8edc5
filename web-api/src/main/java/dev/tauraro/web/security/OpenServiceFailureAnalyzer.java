package dev.tauraro.web.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator what to set. */
final class OpenServiceFailureAnalyzer extends AbstractFailureAnalyzer<OpenServiceException> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, OpenServiceException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Make a key with the command create-key and the same database settings, or set"
            + " tauraro.security.first-key, or configure JWTs"
            + " (spring.security.oauth2.resourceserver.jwt.*), or set server.address=127.0.0.1.",
        cause);
  }
}
