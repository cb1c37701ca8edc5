package dev.tauraro.engine.objects;

/** An instance of a class derived from {@code dict}. */
public class PyDictInstance extends PyDict {
  private final boolean ordered;
  private PyType type;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  public PyDictInstance(PyType type) {
    this(type, false);
  }

  /**
   * An empty one.
   *
   * @param ordered whether it is an {@code OrderedDict}, which lets nobody iterate over it while
   *     its order changes
   */
  public PyDictInstance(PyType type, boolean ordered) {
    this.type = type;
    this.ordered = ordered;
  }

  /** Whether it is an {@code OrderedDict}. */
  public final boolean isOrdered() {
    return ordered;
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final void changeType(PyType type) {
    this.type = type;
  }

  @Override
  public final int knownSize() {
    return (type.traits() & TypeTraits.DICT_LEN) != 0 ? size : -1;
  }

  /** Whether it has attributes of its own. */
  public final boolean hasVariables() {
    return attributes != null && !attributes.dict().isEmpty();
  }

  @Override
  public final NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public final NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }
}
