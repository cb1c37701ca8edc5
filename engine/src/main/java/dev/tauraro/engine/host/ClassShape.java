package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.HostClass;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the script type of a Java class has: the members that the policy allows, and protocols. */
final class ClassShape implements HostClass {
  private final Class<?> type;
  private final HostTypes types;
  private final HostPolicy policy;
  private ClassMembers members;

  ClassShape(Class<?> type, HostTypes types) {
    this.type = type;
    this.types = types;
    this.policy = types.policy();
  }

  @Override
  public boolean isBase() {
    return Proxies.obstacle(type) == null && policy.allowsBase(type, Proxies.open(type));
  }

  @Override
  public String whyNoBase() {
    String what = "Java " + (type.isInterface() ? "interface " : "class ") + type.getTypeName();
    String obstacle = Proxies.obstacle(type);
    if (obstacle != null) {
      return what + " can't be derived from: " + obstacle;
    }
    for (Method each : Proxies.open(type)) {
      if (!policy.allows(type, each)) {
        return policy.refusal(type, each);
      }
    }
    return what + " can't be derived from: no policy lists it";
  }

  /** The class, for types under the same policy; else null. */
  Class<?> classFor(HostTypes asking) {
    return asking == types ? type : null;
  }

  private ClassMembers members() {
    if (members == null) {
      members = new ClassMembers(type);
    }
    return members;
  }

  /** Gives the type its attributes, each of which is linked when it is first looked at. */
  boolean install(PyType target) {
    String module = type.getPackageName();
    target.setOwn("__module__", Str.of(module));
    if (isBase()) {
      addFields(target);
      addMethods(target);
      return true;
    }
    target.setOwn("__new__", constructor(target));
    addFields(target);
    addMethods(target);
    addProperties(target);
    if (type.isRecord()) {
      addPattern(target);
    }
    if (policy.allowsEverything()) {
      for (Class<?> each : type.getClasses()) {
        target.setOwnLater(each.getSimpleName(), () -> types.of(each));
      }
    }
    new Protocols(type, types, target, this).install();
    return true;
  }

  /** The public methods of a name that are allowed, bridges left out where there is better. */
  List<Method> allowed(String name) {
    List<Method> found = new ArrayList<>();
    for (Method each : members().methods().getOrDefault(name, List.of())) {
      if (policy.allows(type, each)) {
        found.add(each);
      }
    }
    List<Method> proper = found.stream().filter(each -> !each.isBridge()).toList();
    found.removeIf(
        each ->
            each.isBridge()
                && proper.stream()
                    .anyMatch(
                        other ->
                            other.getParameterCount() == each.getParameterCount()
                                && other.getDeclaringClass() == each.getDeclaringClass()));
    return found;
  }

  private void addMethods(PyType target) {
    Set<String> components = components();
    boolean base = isBase();
    for (String name : members().methods().keySet()) {
      List<Method> allowed = allowed(name);
      // What a class of a script has to have it does not inherit.
      allowed.removeIf(each -> base && Modifier.isAbstract(each.getModifiers()));
      List<Method> ofObjects = allowed.stream().filter(m -> !ClassMembers.isStatic(m)).toList();
      if (!ofObjects.isEmpty() && !components.contains(name)) {
        Overloads overloads = new Overloads(name, allowed, types);
        target.setOwnLater(name, () -> method(target, name, overloads).build());
      } else if (ofObjects.isEmpty() && !allowed.isEmpty()) {
        target.setOwnLater(name, () -> function(target, name, new Overloads(name, allowed, types)));
      }
    }
  }

  /** A method of the type that calls the object. */
  BuiltinFunction.Builder method(PyType target, String name, Overloads overloads) {
    return BuiltinFunction.method(target, name)
        .any(
            (arguments, keywords) -> {
              noKeywords(name, keywords);
              Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
              return types.toScript(overloads.call(types.receiver(arguments[0]), rest));
            });
  }

  private BuiltinFunction function(PyType target, String name, Overloads overloads) {
    return BuiltinFunction.function(name)
        .of(target)
        .any(
            (arguments, keywords) -> {
              noKeywords(name, keywords);
              return types.toScript(overloads.call(null, arguments));
            })
        .build();
  }

  private static void noKeywords(String name, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError(name + "() is a Java method and takes no keyword arguments");
    }
  }

  private Object constructor(PyType target) {
    List<Constructor<?>> allowed =
        members().constructors().stream().filter(each -> policy.allows(type, each)).toList();
    Overloads overloads = new Overloads(type.getSimpleName(), allowed, types);
    return BuiltinFunction.function("__new__")
        .of(target)
        .any(
            (arguments, keywords) -> {
              noKeywords(type.getSimpleName(), keywords);
              if (arguments.length == 0 || arguments[0] != target) {
                throw Errors.typeError(type.getTypeName() + ".__new__(): wanted the type itself");
              }
              if (allowed.isEmpty()) {
                throw Errors.typeError(whyNoConstructor());
              }
              return types.toScript(
                  overloads.call(null, Arrays.copyOfRange(arguments, 1, arguments.length)));
            })
        .build();
  }

  private String whyNoConstructor() {
    if (!members().constructors().isEmpty()) {
      return policy.refusal(type, members().constructors().get(0));
    }
    String obstacle = type.getConstructors().length > 0 ? ClassMembers.obstacle(type) : null;
    if (Modifier.isAbstract(type.getModifiers())) {
      obstacle = "it is abstract";
    }
    return "Java class "
        + type.getTypeName()
        + " has no public constructor"
        + (obstacle == null ? "" : " to call: " + obstacle);
  }

  // --- Values --------------------------------------------------------------------------------

  private Set<String> components() {
    Set<String> names = new LinkedHashSet<>();
    if (type.isRecord()) {
      for (RecordComponent each : type.getRecordComponents()) {
        names.add(each.getName());
      }
    }
    return names;
  }

  private void addProperties(PyType target) {
    for (String name : components()) {
      List<Method> found = allowed(name).stream().filter(m -> m.getParameterCount() == 0).toList();
      if (!found.isEmpty()) {
        addProperty(target, name, found.get(0));
      }
    }
    for (String method : members().methods().keySet()) {
      for (Method each : allowed(method)) {
        if (Properties.isGetter(each) && !target.hasOwn(Properties.nameOf(each))) {
          addProperty(target, Properties.nameOf(each), each);
        }
      }
    }
  }

  /** The components in their order, as long as they are allowed, for positional patterns. */
  private void addPattern(PyType target) {
    List<Object> names = new ArrayList<>();
    for (String each : components()) {
      if (!target.hasOwn(each)) {
        break;
      }
      names.add(Str.of(each));
    }
    target.setOwn("__match_args__", PyTuple.of(names.toArray()));
  }

  private void addProperty(PyType target, String name, Method getter) {
    target.setOwnLater(
        name,
        () ->
            counted(
                new GetSet(target, name, PropertyGetter.of(getter, types), setter(name)),
                FieldGetters.readsField(getter, type)));
  }

  private static GetSet counted(GetSet attribute, boolean field) {
    return (field ? attribute.asField() : attribute).counted();
  }

  private GetSet.Setter setter(String property) {
    String name = "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    List<Method> found = allowed(name).stream().filter(Properties::isSetter).toList();
    if (found.isEmpty()) {
      return null;
    }
    Overloads overloads = new Overloads(name, found, types);
    return (self, value) -> {
      if (value == null) {
        throw Errors.attributeError("property '" + property + "' can't be deleted");
      }
      overloads.call(HostTypes.target(self), new Object[] {value});
    };
  }

  private void addFields(PyType target) {
    for (Field field : members().fields().values()) {
      boolean constant = ClassMembers.isStatic(field);
      if (constant && !Modifier.isFinal(field.getModifiers())
          || !field.isEnumConstant() && !policy.allows(type, field)) {
        continue;
      }
      FieldAccess access = new FieldAccess(field, types);
      if (constant) {
        target.setOwnLater(field.getName(), access::constant);
      } else {
        target.setOwnLater(
            field.getName(),
            () ->
                counted(
                    new GetSet(
                        target,
                        field.getName(),
                        PropertyGetter.of(field, types),
                        Modifier.isFinal(field.getModifiers()) ? null : access::write),
                    !Modifier.isVolatile(field.getModifiers())));
      }
    }
  }

  // --- Refusals ------------------------------------------------------------------------------

  /** Why there is no attribute of a name when Java has a public member of it; else null. */
  @Override
  public String absence(String name) {
    Member found = member(name);
    if (found == null) {
      return ClassMembers.obstacle(type, name);
    }
    return policy.allows(type, found) ? null : policy.refusal(type, found);
  }

  private Member member(String name) {
    List<Method> named = members().methods().getOrDefault(name, List.of());
    if (!named.isEmpty()) {
      return named.get(0);
    }
    for (Map.Entry<String, List<Method>> each : members().methods().entrySet()) {
      for (Method method : each.getValue()) {
        if (Properties.isGetter(method) && Properties.nameOf(method).equals(name)) {
          return method;
        }
      }
    }
    return members().fields().get(name);
  }
}
