package dev.tauraro.engine.host;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which members of Java objects scripts may use. A member is allowed for an object when a class
 * that the object is of lists it and has it: a subclass adds nothing, whatever its members are
 * called.
 */
public final class HostPolicy {
  /** What constructors are called in lists of members. */
  public static final String CONSTRUCTOR = "new";

  private static final Set<String> NEVER =
      Set.of("getClass", "notify", "notifyAll", "wait", "clone", "finalize");

  private final boolean everything;
  private final Map<Class<?>, Set<String>> listed;
  private final Set<Class<?>> whole;
  private final List<Class<? extends Annotation>> annotations;

  private HostPolicy(
      boolean everything,
      Map<Class<?>, Set<String>> listed,
      Set<Class<?>> whole,
      List<Class<? extends Annotation>> annotations) {
    this.everything = everything;
    this.listed = listed;
    this.whole = whole;
    this.annotations = annotations;
  }

  /** Every public member of every class. */
  public static HostPolicy all() {
    return new HostPolicy(true, Map.of(), Set.of(), List.of());
  }

  /** Members that are listed or annotated. */
  public static HostPolicy of(
      Map<Class<?>, Set<String>> listed,
      Set<Class<?>> whole,
      Set<Class<? extends Annotation>> annotations) {
    Map<Class<?>, Set<String>> copy = new LinkedHashMap<>();
    listed.forEach((type, names) -> copy.put(type, Set.copyOf(names)));
    return new HostPolicy(false, copy, new LinkedHashSet<>(whole), List.copyOf(annotations));
  }

  boolean allowsEverything() {
    return everything;
  }

  /** Whether a script may have an object of a class at all. */
  boolean admits(Class<?> type) {
    return everything || !Unreachable.is(type);
  }

  /**
   * Whether a member may be used on objects of a class.
   *
   * @param member as the class has it, perhaps inherited
   */
  boolean allows(Class<?> runtime, Member member) {
    if (everything) {
      return true;
    }
    if (Unreachable.is(runtime)
        || Unreachable.is(member.getDeclaringClass())
        || member instanceof Method && NEVER.contains(member.getName())) {
      return false;
    }
    Set<String> names = namesOf(member);
    for (Map.Entry<Class<?>, Set<String>> each : listed.entrySet()) {
      if (each.getKey().isAssignableFrom(runtime)
          && names.stream().anyMatch(each.getValue()::contains)
          && has(each.getKey(), member)) {
        return true;
      }
    }
    for (Class<?> each : whole) {
      if (each.isAssignableFrom(runtime) && has(each, member)) {
        return true;
      }
    }
    return isAnnotated(runtime, member);
  }

  /**
   * Whether scripts may derive classes from an interface.
   *
   * @param open the methods that such a class has to have
   */
  boolean allowsBase(Class<?> type, List<Method> open) {
    if (everything) {
      return true;
    }
    return admits(type)
        && (open.isEmpty()
            ? listed.containsKey(type) || whole.contains(type)
            : open.stream().allMatch(each -> allows(type, each)));
  }

  /** The names that allow a member: its own, and for a getter that of the property. */
  private static Set<String> namesOf(Member member) {
    if (member instanceof Constructor) {
      return Set.of(CONSTRUCTOR);
    }
    Set<String> names = new HashSet<>(Set.of(member.getName()));
    if (member instanceof Method && Properties.isGetter((Method) member)) {
      names.add(Properties.nameOf((Method) member));
    }
    return names;
  }

  /** Whether a class has, itself or inherited, a member or what it overrides. */
  private static boolean has(Class<?> type, Member member) {
    if (member instanceof Constructor) {
      return member.getDeclaringClass() == type;
    }
    if (member instanceof Field) {
      return Arrays.asList(type.getFields()).contains(member);
    }
    return declaration(type, (Method) member) != null;
  }

  /** The public method of a class, perhaps inherited, that a method is or overrides; or null. */
  private static Method declaration(Class<?> type, Method method) {
    try {
      Method found = type.getMethod(method.getName(), method.getParameterTypes());
      return ClassMembers.isStatic(found) == ClassMembers.isStatic(method)
              && (!ClassMembers.isStatic(found) || found.equals(method))
          ? found
          : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private boolean isAnnotated(Class<?> runtime, Member member) {
    if (annotations.isEmpty()) {
      return false;
    }
    if (isMarked((AnnotatedElement) member)) {
      return true;
    }
    if (!(member instanceof Method) || ClassMembers.isStatic(member)) {
      return false;
    }
    for (Class<?> each : ClassMembers.ancestors(runtime)) {
      Method declared = declaration(each, (Method) member);
      if (declared != null && isMarked(declared)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarked(AnnotatedElement member) {
    return annotations.stream().anyMatch(member::isAnnotationPresent);
  }

  /** Says that a member is there and not allowed, and how to allow it. */
  String refusal(Class<?> type, Member member) {
    String name = member instanceof Constructor ? CONSTRUCTOR : member.getName();
    String what =
        member instanceof Constructor
            ? "the constructor"
            : (member instanceof Executable ? "method '" : "field '") + name + "'";
    String text = what + " of Java class " + ClassMembers.nameOf(type) + " is not allowed";
    return isNever(type, member)
        ? text + ", unless HostAccess.ALL is"
        : text
            + "; allow it with HostAccess.builder().allow("
            + listable(type, member).getSimpleName()
            + ".class, \""
            + name
            + "\")";
  }

  /** The class that a host would list for a member of an object's class. */
  private static Class<?> listable(Class<?> type, Member member) {
    return ClassMembers.isReachable(type) && !type.isHidden() ? type : member.getDeclaringClass();
  }

  private static boolean isNever(Class<?> type, Member member) {
    return Unreachable.is(type)
        || Unreachable.is(member.getDeclaringClass())
        || member instanceof Method && NEVER.contains(member.getName());
  }

  /** Why members of a class may not be listed, or null. */
  public static String objection(Class<?> type) {
    return Unreachable.is(type)
        ? type.getName() + " is out of reach of scripts unless HostAccess.ALL is allowed"
        : null;
  }

  /** Why a name may not be listed for a class, or null: scripts could not use such a member. */
  public static String objection(Class<?> type, String name) {
    ClassMembers usable = new ClassMembers(type);
    List<Member> all = new ArrayList<>(Arrays.asList(Object.class.getMethods()));
    usable.methods().values().forEach(all::addAll);
    all.addAll(usable.fields().values());
    all.addAll(Arrays.asList(type.getConstructors()));
    if (all.stream().anyMatch(member -> isCalled(member, name))) {
      return null;
    }
    String obstacle = ClassMembers.obstacle(type, name);
    return obstacle == null ? type.getName() + " has no public member '" + name + "'" : obstacle;
  }

  /** Whether a name means a member. */
  static boolean isCalled(Member member, String name) {
    return namesOf(member).contains(name);
  }
}
