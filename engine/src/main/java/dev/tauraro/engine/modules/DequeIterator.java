package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.IteratorTypes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;

/** Goes over the items of a deque, in one of the two directions, and fails when it is changed. */
final class DequeIterator extends PyIterator implements PyIterator.Quiet {
  static final PyType FORWARDS = ModuleTypes.type("_collections", "_deque_iterator");
  static final PyType BACKWARDS = ModuleTypes.type("_collections", "_deque_reverse_iterator");

  static {
    for (PyType type : new PyType[] {FORWARDS, BACKWARDS}) {
      type.installLater(
          () -> {
            IteratorTypes.installCopied(type).maker(DequeIterator::make);
            return true;
          });
    }
  }

  private final PyType type;
  private final PyDeque deque;
  private final int expected;

  /** How many items are to come. */
  private int left;

  DequeIterator(PyDeque deque, boolean backwards) {
    this(deque, backwards ? BACKWARDS : FORWARDS);
  }

  private DequeIterator(PyDeque deque, PyType type) {
    this.type = type;
    this.deque = deque;
    this.expected = deque.changes();
    this.left = deque.size();
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    ModuleTypes.noKeywords(type.name(), keywords);
    if (arguments.length < 1 || arguments.length > 2) {
      throw Errors.typeError(
          "function takes at "
              + (arguments.length < 1 ? "least 1 argument" : "most 2 arguments")
              + " ("
              + arguments.length
              + " given)");
    }
    if (!(arguments[0] instanceof PyDeque)) {
      throw Errors.typeError(
          type.name()
              + "() argument 1 must be collections.deque, not "
              + Types.nameOf(arguments[0]));
    }
    PyDeque deque = (PyDeque) arguments[0];
    DequeIterator made =
        new DequeIterator(deque, type.isSubtypeOf(BACKWARDS) ? BACKWARDS : FORWARDS);
    if (arguments.length > 1) {
      made.left -= (int) Math.max(0, Math.min(deque.size(), Numbers.toSize(arguments[1])));
    }
    return made;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public Object next() {
    if (type == BACKWARDS && left == 0) {
      return null;
    }
    if (deque.changes() != expected) {
      left = 0;
    }
    deque.checkUnchanged(expected);
    if (left == 0) {
      return null;
    }
    left--;
    return deque.get(type == BACKWARDS ? left : deque.size() - 1 - left);
  }

  @Override
  public long lengthHint() {
    return left;
  }

  @Override
  public Remains remains() {
    return Remains.of(type, deque, (long) deque.size() - left);
  }
}
