package dev.tauraro.engine.host;

import java.lang.reflect.Method;

/** Names of methods that read and write properties, as beans have them. */
final class Properties {
  private Properties() {}

  static boolean isGetter(Method method) {
    String name = method.getName();
    boolean named =
        startsProperty(name, "get") && method.getReturnType() != void.class
            || startsProperty(name, "is") && method.getReturnType() == boolean.class;
    return named
        && method.getParameterCount() == 0
        && !ClassMembers.isStatic(method)
        && method.getDeclaringClass() != Object.class;
  }

  static boolean isSetter(Method method) {
    return startsProperty(method.getName(), "set")
        && method.getParameterCount() == 1
        && !ClassMembers.isStatic(method);
  }

  private static boolean startsProperty(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.charAt(prefix.length()));
  }

  /** {@code amount} of {@code getAmount}, {@code URL} of {@code getURL}. */
  static String nameOf(Method method) {
    String rest = method.getName().substring(method.getName().startsWith("is") ? 2 : 3);
    boolean shouted =
        rest.length() > 1
            && Character.isUpperCase(rest.charAt(0))
            && Character.isUpperCase(rest.charAt(1));
    return shouted ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }
}
