package dev.tauraro.engine.host;

import java.lang.reflect.Proxy;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Set;

/**
 * Classes whose objects lead out of any policy: reflection, class loading, threads, processes,
 * script engines. No script gets one of them unless its policy allows everything.
 */
final class Unreachable {
  private static final Set<String> CLASSES =
      Set.of(
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.ClassValue",
          "java.lang.Module",
          "java.lang.ModuleLayer",
          "java.lang.Package",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.lang.Runtime",
          "java.lang.SecurityManager",
          "java.lang.StackTraceElement",
          "java.lang.StackWalker",
          "java.lang.System",
          "java.lang.Thread",
          "java.lang.ThreadGroup",
          "java.lang.ThreadLocal",
          "java.security.AccessControlContext",
          "java.security.CodeSource",
          "java.security.ProtectionDomain",
          "java.util.ServiceLoader");

  private static final String[] PACKAGES = {
    "java.lang.instrument.",
    "java.lang.invoke.",
    "java.lang.module.",
    "java.lang.reflect.",
    "java.lang.runtime.",
    "javax.script.",
    "javax.tools.",
    "jdk.dynalink.",
    "jdk.internal.",
    "sun.",
    "dev.tauraro.jsr223."
  };

  private static final String OURS = "dev.tauraro.engine.";

  private static final ClassValue<Boolean> KNOWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isListed(type) || inherits(type);
        }
      };

  private Unreachable() {}

  /** Whether a class, or what it is derived from, is one of them. */
  static boolean is(Class<?> type) {
    return KNOWN.get(type);
  }

  private static boolean inherits(Class<?> type) {
    if (type.isArray()) {
      return is(type.getComponentType());
    }
    // A proxy is what it implements: its class has nothing of its own.
    Class<?> parent = Proxy.isProxyClass(type) ? null : type.getSuperclass();
    if (parent != null && is(parent)) {
      return true;
    }
    for (Class<?> each : type.getInterfaces()) {
      if (is(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(Class<?> type) {
    String name = type.getName();
    if (CLASSES.contains(name)) {
      return true;
    }
    for (String each : PACKAGES) {
      if (name.startsWith(each)) {
        return true;
      }
    }
    return name.startsWith(OURS) && isFromHere(type);
  }

  /** Whether a class comes from the same place as the engine: others may use the prefix too. */
  private static boolean isFromHere(Class<?> type) {
    return Objects.equals(place(type), place(Unreachable.class));
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? null : String.valueOf(source.getLocation());
  }
}
