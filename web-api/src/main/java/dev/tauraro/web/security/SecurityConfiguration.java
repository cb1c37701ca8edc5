package dev.tauraro.web.security;

import dev.tauraro.web.tenants.Role;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which call needs which role, and what every answer tells browsers. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
    info = @Info(title = "Tauraro", version = "v1"),
    servers = @Server(url = "/"),
    security = @SecurityRequirement(name = "key"))
@SecurityScheme(
    name = "key",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A key of the service (tk_…), or a JWT when these are configured")
class SecurityConfiguration {
  private static final String API = "/api/v1";

  /**
   * Requests are observed as a whole: to observe each filter would take longer than the filters.
   */
  @Bean
  SecurityObservationSettings securityObservationSettings() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      BearerCallers callers,
      AccessMode mode,
      SecurityProblems problems,
      SecurityProperties properties) {
    BearerTokenAuthenticationFilter bearer = new BearerTokenAuthenticationFilter(callers);
    bearer.setAuthenticationEntryPoint(problems);
    return http
        // No cookie proves anything here, so there is nothing that a foreign page could use.
        .csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .headers(headers -> headers(headers, properties.contentSecurityPolicy()))
        .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
        .addFilterAfter(new OpenAccessFilter(mode, problems), BearerTokenAuthenticationFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .authorizeHttpRequests(SecurityConfiguration::roles)
        .build();
  }

  private static void roles(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          calls) {
    String execute = Role.EXECUTE.text();
    String observe = Role.OBSERVE.text();
    String admin = Role.ADMIN.text();
    calls
        // What goes on later, or reports an error, was let in before.
        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
        .permitAll()
        // The most frequent ones first, as they are asked one after the other.
        .requestMatchers(HttpMethod.GET, API + "/executions", API + "/scripts/*/explain")
        .hasAnyRole(execute, observe)
        .requestMatchers(API + "/executions/**", API + "/scripts/**")
        .hasRole(execute)
        .requestMatchers(EndpointRequest.to("health"))
        .permitAll()
        .requestMatchers(EndpointRequest.toAnyEndpoint(), EndpointRequest.toLinks())
        .hasRole(observe)
        .requestMatchers(API + "/openapi/**")
        .permitAll()
        .requestMatchers(API + "/admin/**")
        .hasRole(admin)
        .requestMatchers(HttpMethod.DELETE, API + "/jit/**")
        .hasRole(admin)
        .requestMatchers(API + "/jit/**")
        .hasRole(observe)
        .requestMatchers("/api/**")
        .hasAnyRole(execute, observe, admin)
        // Pages, which hold nothing secret.
        .anyRequest()
        .permitAll();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers, String policy) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            permissions ->
                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .addObjectPostProcessor(
            new ObjectPostProcessor<HeaderWriterFilter>() {
              @Override
              public <T extends HeaderWriterFilter> T postProcess(T filter) {
                // Streams are written by other threads, which must find the headers set.
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
              }
            });
  }
}
