package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Len;

/** The type {@code reversed}. */
final class ReversedType {
  private ReversedType() {}

  static void install() {
    IteratorTypes.installIndexed(Types.REVERSED).maker(ReversedType::make);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] all = NewMethods.positional(type, arguments, keywords);
    if (all.length != 1) {
      throw Errors.typeError("reversed expected 1 argument, got " + all.length);
    }
    Object items = all[0];
    PyType itemsType = Types.of(items);
    Object method = itemsType.lookup("__reversed__");
    if (method != null && method != None.NONE) {
      return Access.callSpecial(items, "__reversed__");
    }
    if (method == None.NONE || itemsType.lookup("__getitem__") == null || items instanceof PyDict) {
      throw Errors.typeError("'" + Types.nameOf(items) + "' object is not reversible");
    }
    return new Reversed(type, items, Len.of(items) - 1);
  }

  /** The items of a sequence from its end. */
  private static final class Reversed extends ClassedIterator {
    private Object items;
    private long index;

    Reversed(PyType type, Object items, long index) {
      super(type);
      this.items = items;
      this.index = index;
    }

    @Override
    public long lengthHint() {
      return items == null ? 0 : index + 1;
    }

    @Override
    public Object next() {
      if (items == null || index < 0) {
        items = null;
        return null;
      }
      try {
        return Items.get(items, index--);
      } catch (ScriptRaise raise) {
        PyType error = raise.exception().type();
        if (error.isSubtypeOf(Exceptions.INDEX_ERROR)
            || error.isSubtypeOf(Exceptions.STOP_ITERATION)) {
          items = null;
          return null;
        }
        throw raise;
      }
    }

    @Override
    public Remains remains() {
      return items == null
          ? Remains.of(type(), PyTuple.of())
          : new Remains(type(), new Object[] {items}, index);
    }

    @Override
    public void resume(long at) {
      if (items != null) {
        index = Math.max(-1, Math.min(at, Len.of(items) - 1));
      }
    }
  }
}
