package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;

/**
 * What one engine knows about a code unit besides the unit itself; the {@code profile} package adds
 * what was observed. One object per unit and engine: compiled code may refer to it as a constant.
 */
public abstract class CodeState {
  /** Stands for bound methods of functions with a code. */
  public static final class Bound {
    private final CodeState code;

    private Bound(CodeState code) {
      this.code = code;
    }

    public CodeState code() {
      return code;
    }
  }

  private final CodeUnit code;
  private final Bound bound = new Bound(this);
  private volatile ClassBlueprint blueprint;

  protected CodeState(CodeUnit code) {
    this.code = code;
  }

  public final CodeUnit code() {
    return code;
  }

  /** What stands for bound methods of functions with this code. */
  public final Bound bound() {
    return bound;
  }

  /** For the body of a class statement: what the classes that it made have in common, or null. */
  public final ClassBlueprint blueprint() {
    return blueprint;
  }

  public final void setBlueprint(ClassBlueprint blueprint) {
    this.blueprint = blueprint;
  }
}
