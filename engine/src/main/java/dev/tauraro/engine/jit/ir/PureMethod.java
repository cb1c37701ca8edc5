package dev.tauraro.engine.jit.ir;

import java.util.List;

/**
 * A static Java method without effects that raises nothing, such as {@code Math.sqrt}.
 *
 * @param steady whether all that it reads is changed by script code only, as classes are
 */
public record PureMethod(
    Class<?> owner, String name, Class<?> result, List<Class<?>> parameters, boolean steady) {
  // Written out because those that a record generates link a dozen method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof PureMethod
        && ((PureMethod) other).owner == owner
        && ((PureMethod) other).name.equals(name)
        && ((PureMethod) other).parameters.equals(parameters);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + name.hashCode()) + parameters.hashCode();
  }

  /** The public static method with these parameter types. */
  public static PureMethod of(Class<?> owner, String name, Class<?>... parameters) {
    try {
      return new PureMethod(
          owner,
          name,
          owner.getMethod(name, parameters).getReturnType(),
          List.of(parameters),
          false);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(owner.getName() + " has no public method " + name, e);
    }
  }

  /** As {@link #of}, for a method that reads only what script code alone changes. */
  public static PureMethod steady(Class<?> owner, String name, Class<?>... parameters) {
    PureMethod method = of(owner, name, parameters);
    return new PureMethod(owner, name, method.result, method.parameters, true);
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }
}
