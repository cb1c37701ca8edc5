package dev.tauraro.engine.jit.ir;

import java.util.List;

/** A static Java method without effects that raises nothing, such as {@code Math.sqrt}. */
public record PureMethod(Class<?> owner, String name, Class<?> result, List<Class<?>> parameters) {
  /** The public static method with these parameter types. */
  public static PureMethod of(Class<?> owner, String name, Class<?>... parameters) {
    try {
      return new PureMethod(
          owner, name, owner.getMethod(name, parameters).getReturnType(), List.of(parameters));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(owner.getName() + " has no public method " + name, e);
    }
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
