package dev.tauraro.engine.objects;

/** Which patterns of match statements take the instances of a type: it has the kind of one base. */
public enum PatternKind {
  SEQUENCE,
  MAPPING;

  /** The kind of the values of a type, or null. The first type in the resolution order decides. */
  public static PatternKind of(PyType type) {
    for (PyType each : type.mro()) {
      if (each.ownPatternKind() != null) {
        return each.ownPatternKind();
      }
    }
    return null;
  }

  /** Gives a class of a script and all that are derived from it this kind. */
  public void give(PyType type) {
    if (type.isBuiltin() || of(type) == this) {
      return;
    }
    type.setPatternKind(this);
    for (PyType derived : type.subclasses()) {
      Work.steps(1);
      give(derived);
    }
  }
}
