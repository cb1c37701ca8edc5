package dev.tauraro.engine.jit.ir;

/** How the function of a method is found on a type: by which Java method, under which name. */
public record FoundMethod(PureMethod find, String name) {
  @Override
  public String toString() {
    return find + " " + name;
  }
}
