package dev.tauraro.web.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Addresses of pages that are no names of files. The description of the API, {@code openapi.json},
 * is generated and checked by {@code OpenApiTest}.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/operations").setViewName("forward:/operations.html");
    registry.addViewController("/api/v1/openapi").setViewName("forward:/openapi.json");
  }
}
