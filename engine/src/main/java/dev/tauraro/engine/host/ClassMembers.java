package dev.tauraro.engine.host;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The public members that objects of a class have, each as it is declared by a class that anybody
 * can reach: a private class shows what its public ancestors declare.
 */
final class ClassMembers {
  private final Map<String, List<Method>> methods = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<Constructor<?>> constructors;

  ClassMembers(Class<?> type) {
    for (Class<?> each : ancestors(type)) {
      if (isReachable(each)) {
        addMethods(type, each);
        for (Field field : each.getDeclaredFields()) {
          if (Modifier.isPublic(field.getModifiers())) {
            fields.putIfAbsent(field.getName(), field);
          }
        }
      }
    }
    constructors =
        isReachable(type) && !Modifier.isAbstract(type.getModifiers())
            ? Arrays.asList(type.getConstructors())
            : List.of();
  }

  private void addMethods(Class<?> type, Class<?> declaring) {
    for (Method method : declaring.getDeclaredMethods()) {
      boolean own = !declaring.isInterface() || type == declaring;
      if (Modifier.isPublic(method.getModifiers()) && (own || !isStatic(method))) {
        List<Method> known = methods.computeIfAbsent(method.getName(), key -> new ArrayList<>());
        int same = indexOf(known, method);
        if (same < 0) {
          known.add(method);
        } else if (known.get(same).isBridge()
            && !method.isBridge()
            && known.get(same).getDeclaringClass() == declaring) {
          known.set(same, method);
        }
      }
    }
  }

  private static int indexOf(List<Method> known, Method method) {
    for (int i = 0; i < known.size(); i++) {
      if (Arrays.equals(known.get(i).getParameterTypes(), method.getParameterTypes())) {
        return i;
      }
    }
    return -1;
  }

  Map<String, List<Method>> methods() {
    return methods;
  }

  Map<String, Field> fields() {
    return fields;
  }

  List<Constructor<?>> constructors() {
    return constructors;
  }

  static boolean isStatic(Member member) {
    return Modifier.isStatic(member.getModifiers());
  }

  /** Whether any code may use the public members of a class. */
  static boolean isReachable(Class<?> type) {
    return obstacle(type) == null;
  }

  /** Why nobody can use the public members that a class declares, or null. */
  static String obstacle(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return "the class is not public";
    }
    if (Proxy.isProxyClass(type)) {
      return "the class is that of a proxy";
    }
    return type.getModule().isExported(type.getPackageName())
        ? null
        : "module "
            + type.getModule().getName()
            + " does not export package "
            + type.getPackageName();
  }

  /** Why there is no member of a name although a class has a public one; null if it has none. */
  static String obstacle(Class<?> type, String name) {
    List<Member> all = new ArrayList<>(Arrays.asList(type.getMethods()));
    all.addAll(Arrays.asList(type.getFields()));
    for (Member each : all) {
      String obstacle = HostPolicy.isCalled(each, name) ? obstacle(each.getDeclaringClass()) : null;
      if (obstacle != null) {
        String what = each instanceof Field ? "field '" : "method '";
        return what + each.getName() + "' of Java class " + nameOf(type) + ": " + obstacle;
      }
    }
    return null;
  }

  /**
   * The name that scripts see. Classes made while the application runs have none that is the same
   * in the next run; they are called by what they implement.
   */
  static String nameOf(Class<?> type) {
    boolean passing = type.isHidden() || Proxy.isProxyClass(type);
    return passing && type.getInterfaces().length > 0
        ? type.getInterfaces()[0].getTypeName()
        : type.getTypeName();
  }

  /** A class and all that it is derived from: classes first, nearer ones before others. */
  static List<Class<?>> ancestors(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each != Object.class) {
        found.add(each);
      }
    }
    List<Class<?>> classes = new ArrayList<>(found);
    for (Class<?> each : classes) {
      addInterfaces(each, found);
    }
    found.add(Object.class);
    return new ArrayList<>(found);
  }

  private static void addInterfaces(Class<?> type, Set<Class<?>> found) {
    for (Class<?> each : type.getInterfaces()) {
      // One that comes again later comes before what it extends only there.
      found.remove(each);
      found.add(each);
    }
    for (Class<?> each : type.getInterfaces()) {
      addInterfaces(each, found);
    }
  }
}
