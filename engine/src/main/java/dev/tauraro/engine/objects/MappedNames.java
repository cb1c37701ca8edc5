package dev.tauraro.engine.objects;

/** Names looked up in a dict whose type says itself what an item is. */
public final class MappedNames {
  private static final String ITEM = "__getitem__";

  private MappedNames() {}

  /** Whether items of a dict are found otherwise than among its entries. */
  public static boolean isOwn(PyDict dict) {
    PyType type = dict.type();
    return type.lookup(ITEM) != Types.DICT.own(ITEM) || type.lookup("__missing__") != null;
  }

  /** The item of a name; null when the mapping raises KeyError. */
  public static Object get(Object mapping, String name) {
    try {
      return ExecutionContext.current()
          .operations()
          .callSpecial(
              mapping,
              Types.of(mapping).lookup(ITEM),
              new Object[] {Str.of(name)},
              Callable.NO_KEYWORDS);
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.KEY_ERROR)) {
        return null;
      }
      throw raise;
    }
  }
}
