package dev.tauraro.jsr223;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

/** Calls default methods of interfaces, also of those that only their own package sees. */
final class DefaultMethods {
  private DefaultMethods() {}

  static Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
    Class<?> type = method.getDeclaringClass();
    MethodHandles.Lookup lookup;
    try {
      lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    } catch (IllegalAccessException ofClosedModule) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return lookup.unreflectSpecial(method, type).bindTo(proxy).invokeWithArguments(arguments);
  }
}
