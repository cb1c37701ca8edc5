package dev.tauraro.web;

import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.Tenant;
import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** How the API's description is generated, which {@link OpenApiTest} compares and writes. */
@Component
class ApiDescription implements GlobalOperationCustomizer {
  static {
    // No parameters that clients send.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Tenant.class, Caller.class);
  }

  /** Names an operation by what it does with what, such as {@code createTenant}. */
  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    String resource = method.getBeanType().getSimpleName().replace("Controller", "");
    return operation.operationId(method.getMethod().getName() + resource);
  }
}
