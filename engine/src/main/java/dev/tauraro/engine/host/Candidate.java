package dev.tauraro.engine.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One of the methods or constructors that a call may mean. */
final class Candidate {
  private static final MethodType GENERAL =
      MethodType.methodType(Object.class, Object.class, Object[].class);

  private final Executable member;
  private final Class<?>[] parameters;
  private volatile MethodHandle handle;

  Candidate(Executable member) {
    this.member = member;
    this.parameters = member.getParameterTypes();
  }

  int count() {
    return parameters.length;
  }

  boolean takesMore() {
    return member.isVarArgs();
  }

  Class<?> parameter(int index) {
    return parameters[index];
  }

  /** The declared type of a parameter, with the types of what collections hold. */
  Type declared(int index) {
    Type[] all = member.getGenericParameterTypes();
    return all.length == parameters.length ? all[index] : parameters[index];
  }

  /** Runs it. The arguments are of the types of the parameters already. */
  Object invoke(Object receiver, Object[] arguments) throws Throwable {
    MethodHandle known = handle;
    if (known == null) {
      known = link();
      handle = known;
    }
    return known.invokeExact(receiver, arguments);
  }

  private MethodHandle link() {
    MethodHandle found;
    if (member instanceof Constructor) {
      found = HostLinker.constructor((Constructor<?>) member);
    } else if (ClassMembers.isStatic(member)) {
      found = HostLinker.staticMethod((Method) member);
    } else {
      return HostLinker.method((Method) member)
          .asSpreader(Object[].class, parameters.length)
          .asType(GENERAL);
    }
    MethodHandle spread = found.asSpreader(Object[].class, parameters.length);
    return MethodHandles.dropArguments(spread, 0, Object.class).asType(GENERAL);
  }

  /** {@code name(int, String)} */
  @Override
  public String toString() {
    String types =
        Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(", "));
    if (member.isVarArgs()) {
      types = types.substring(0, types.length() - 2) + "...";
    }
    return (member instanceof Constructor
            ? member.getDeclaringClass().getSimpleName()
            : member.getName())
        + "("
        + types
        + ")";
  }
}
