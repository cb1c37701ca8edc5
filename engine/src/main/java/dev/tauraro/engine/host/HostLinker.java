package dev.tauraro.engine.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.DynamicLinkerFactory;
import jdk.dynalink.Operation;
import jdk.dynalink.StandardNamespace;
import jdk.dynalink.StandardOperation;
import jdk.dynalink.beans.BeansLinker;
import jdk.dynalink.beans.StaticClass;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.GuardingDynamicLinker;
import jdk.dynalink.linker.LinkerServices;
import jdk.dynalink.linker.support.SimpleLinkRequest;

/** Links public methods and constructors: finds the method handle that runs one of them. */
final class HostLinker {
  private static final MethodHandles.Lookup ANYBODY = MethodHandles.publicLookup();
  private static final BeansLinker BEANS = new BeansLinker();
  private static final LinkerServices SERVICES = services();

  private HostLinker() {}

  private static LinkerServices services() {
    DynamicLinkerFactory factory = new DynamicLinkerFactory();
    factory.setClassLoader(null);
    factory.setFallbackLinkers(BEANS);
    return factory.createLinker().getLinkerServices();
  }

  /** Takes the object and then the parameters of the method, each of its type. */
  static MethodHandle method(Method method) {
    return method(BEANS.getLinkerForClass(method.getDeclaringClass()), null, method);
  }

  /** Takes the parameters of the method, each of its type. */
  static MethodHandle staticMethod(Method method) {
    StaticClass owner = StaticClass.forClass(method.getDeclaringClass());
    MethodHandle handle = method(BEANS.getLinkerForClass(StaticClass.class), owner, method);
    return MethodHandles.insertArguments(handle, 0, owner);
  }

  private static MethodHandle method(GuardingDynamicLinker linker, Object receiver, Method method) {
    Operation find =
        StandardOperation.GET.withNamespace(StandardNamespace.METHOD).named(signature(method));
    MethodHandle finder =
        invocation(linker, find, receiver, MethodType.methodType(Object.class, Object.class));
    Object found;
    try {
      found = finder.invoke(receiver);
    } catch (Throwable e) {
      throw new IllegalStateException("can't find " + method, e);
    }
    // Of the very classes: dynalink keeps what it has converted, and the classes with it.
    Class<?> self = receiver == null ? method.getDeclaringClass() : Object.class;
    MethodType type =
        MethodType.methodType(method.getReturnType(), Object.class, self)
            .appendParameterTypes(method.getParameterTypes());
    MethodHandle handle =
        MethodHandles.insertArguments(
            invocation(BEANS, StandardOperation.CALL, found, type), 0, found);
    return handle.asType(handle.type().changeParameterType(0, Object.class));
  }

  /** Takes the object. */
  static MethodHandle getter(Field field) {
    try {
      return ANYBODY.unreflectGetter(field);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("can't read " + field, e);
    }
  }

  /** Takes the parameters of the constructor, each of its type. */
  static MethodHandle constructor(Constructor<?> constructor) {
    Class<?> owner = constructor.getDeclaringClass();
    Object overloads = BeansLinker.getConstructorMethod(owner, parameters(constructor));
    MethodHandle handle =
        invocation(
            BEANS,
            StandardOperation.NEW,
            overloads,
            MethodType.methodType(owner, Object.class)
                .appendParameterTypes(constructor.getParameterTypes()));
    return MethodHandles.insertArguments(handle, 0, overloads);
  }

  private static String signature(Method method) {
    return method.getName() + "(" + parameters(method) + ")";
  }

  private static String parameters(Executable member) {
    return Arrays.stream(member.getParameterTypes())
        .map(Class::getCanonicalName)
        .collect(Collectors.joining(","));
  }

  private static MethodHandle invocation(
      GuardingDynamicLinker linker, Operation operation, Object receiver, MethodType type) {
    Object[] arguments = new Object[type.parameterCount()];
    arguments[0] = receiver;
    CallSiteDescriptor descriptor = new CallSiteDescriptor(ANYBODY, operation, type);
    try {
      GuardedInvocation found =
          linker.getGuardedInvocation(
              new SimpleLinkRequest(descriptor, false, arguments), SERVICES);
      return found.getInvocation().asType(type);
    } catch (Exception e) {
      throw new IllegalStateException("can't link " + operation, e);
    }
  }
}
