package dev.tauraro.web.security;

import dev.tauraro.web.problems.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Has the refusals of Spring Security answered as all others are. */
@Component
class SecurityProblems
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  private static final String SCHEME = "Bearer realm=\"tauraro\"";

  private final HandlerExceptionResolver resolver;

  SecurityProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
    this.resolver = resolver;
  }

  void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem) {
    resolver.resolveException(request, response, null, problem);
  }

  /** There is no key, or none that is valid. Which of its parts is wrong is not told. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
    boolean sent = e instanceof OAuth2AuthenticationException;
    if (sent && ((OAuth2AuthenticationException) e).getError() instanceof BearerTokenError) {
      BearerTokenError error = (BearerTokenError) ((OAuth2AuthenticationException) e).getError();
      if (error.getHttpStatus() == HttpStatus.BAD_REQUEST) {
        write(
            request,
            response,
            new ProblemException(
                HttpStatus.BAD_REQUEST,
                "MALFORMED_CREDENTIALS",
                "The header Authorization is not Bearer and one key."));
        return;
      }
    }
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, sent ? SCHEME + ", error=\"invalid_token\"" : SCHEME);
    write(
        request,
        response,
        sent
            ? new ProblemException(
                HttpStatus.UNAUTHORIZED,
                "INVALID_CREDENTIALS",
                "The key or token is not valid, or not valid any more.")
            : new ProblemException(
                HttpStatus.UNAUTHORIZED,
                "CREDENTIALS_MISSING",
                "This call needs a key: send Authorization: Bearer and the key."));
  }

  /** The key is valid, but has not the role. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
    String roles = rolesThatDo(e);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME + ", error=\"insufficient_scope\"");
    write(
        request,
        response,
        new ProblemException(
            HttpStatus.FORBIDDEN,
            "ROLE_MISSING",
            roles.isEmpty()
                ? "This call is not for you."
                : "This call needs the role " + roles + ".",
            Map.of("roles", roles)));
  }

  private static String rolesThatDo(AccessDeniedException e) {
    if (e instanceof AuthorizationDeniedException
        && ((AuthorizationDeniedException) e).getAuthorizationResult()
            instanceof AuthorityAuthorizationDecision) {
      return ((AuthorityAuthorizationDecision)
              ((AuthorizationDeniedException) e).getAuthorizationResult())
          .getAuthorities().stream()
              .map(authority -> authority.getAuthority().replace("ROLE_", ""))
              .sorted()
              .collect(Collectors.joining(" or "));
    }
    return "";
  }

  /** A request that no client sends who means well, such as one with dots in its path. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException e) {
    write(
        request,
        response,
        new ProblemException(
            HttpStatus.BAD_REQUEST,
            "MALFORMED_REQUEST",
            "The request has a method, an address or a header that is not accepted."));
  }
}
