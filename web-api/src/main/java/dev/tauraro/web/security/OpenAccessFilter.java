package dev.tauraro.web.security;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.CallerAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests in as long as callers need no keys: those of this machine. The name that a request
 * gives to the server must be a local one, too; else a web page could reach the service by a name
 * of its own that leads here.
 */
final class OpenAccessFilter extends OncePerRequestFilter {
  private static final Pattern LOCAL =
      Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[?(::1|0:0:0:0:0:0:0:1)]?");

  private final AccessMode mode;
  private final SecurityProblems problems;

  OpenAccessFilter(AccessMode mode, SecurityProblems problems) {
    this.mode = mode;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (mode.isOpen()) {
      if (!isLocal(request.getServerName()) || !isLocal(request.getRemoteAddr())) {
        problems.write(
            request,
            response,
            new ProblemException(
                HttpStatus.FORBIDDEN,
                "LOOPBACK_ONLY",
                "This service has no keys, so it answers to its own machine by a local name"
                    + " only."));
        return;
      }
      if (SecurityContextHolder.getContext().getAuthentication() == null) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(Caller.LOCAL));
        SecurityContextHolder.setContext(context);
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isLocal(String host) {
    return LOCAL.matcher(host).matches();
  }
}
