package dev.tauraro.engine.jit.ir;

/** How the function of a method is found on a type: by which Java method, under which name. */
public record FoundMethod(PureMethod find, String name) {
  // Written out because those that a record generates link a dozen method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof FoundMethod
        && ((FoundMethod) other).find == find
        && ((FoundMethod) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + find.hashCode();
  }

  @Override
  public String toString() {
    return find + " " + name;
  }
}
