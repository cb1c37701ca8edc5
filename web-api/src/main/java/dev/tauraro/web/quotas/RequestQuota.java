package dev.tauraro.web.quotas;

import dev.tauraro.web.tenants.CallerAuthentication;
import dev.tauraro.web.tenants.Tenant;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses the requests of a tenant that sends more than it may. */
@Configuration(proxyBeanMethods = false)
class RequestQuota implements HandlerInterceptor, WebMvcConfigurer {
  private static final long WINDOW_SECONDS = 60;
  private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

  private final TenantQuotas quotas;
  private final RateLimiter limiter;

  RequestQuota(TenantQuotas quotas, RateLimiter limiter) {
    this.quotas = quotas;
    this.limiter = limiter;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    // Answers that come later pass here again; the description of the API is for everybody.
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      CallerAuthentication.current().ifPresent(caller -> count(caller.tenant()));
    }
    return true;
  }

  private void count(Tenant tenant) {
    int limit = quotas.of(tenant).requestsPerMinute();
    if (limit == Integer.MAX_VALUE) {
      return;
    }
    long wait = limiter.tryRequest(tenant, limit);
    if (wait > 0) {
      long seconds = (wait + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
      throw QuotaProblem.of(
          new QuotaProblem.Quota(Quotas.REQUESTS, limit, WINDOW_SECONDS), seconds);
    }
  }
}
