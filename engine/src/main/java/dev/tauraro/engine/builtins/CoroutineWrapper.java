package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Types;

/** What {@code __await__()} of a coroutine returns: the coroutine as an iterator. */
final class CoroutineWrapper extends PyIterator {
  private static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", Types.OBJECT, PyType.Layout.NATIVE).notSubclassable();

  static {
    IteratorTypes.install(TYPE)
        .one("send", (self, value) -> orStop(self, of(self).send(value)))
        .any(
            "throw",
            (arguments, keywords) ->
                orStop(arguments[0], of(arguments[0]).raise(GeneratorType.thrown(arguments))))
        .zero(
            "close",
            self -> {
              of(self).close();
              return None.NONE;
            });
    TYPE.seal();
  }

  private final SuspendedBody coroutine;

  CoroutineWrapper(SuspendedBody coroutine) {
    this.coroutine = coroutine;
  }

  private static SuspendedBody of(Object self) {
    return ((CoroutineWrapper) self).coroutine;
  }

  private static Object orStop(Object self, Object yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(of(self).returned());
    }
    return yielded;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object next() {
    return coroutine.send(None.NONE);
  }

  @Override
  public Object returned() {
    return coroutine.returned();
  }
}
