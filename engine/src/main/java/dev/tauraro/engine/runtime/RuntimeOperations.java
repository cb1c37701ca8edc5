package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Operations;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** The operations that values ask for, done by this package. */
public final class RuntimeOperations implements Operations {
  @Override
  public boolean equal(Object a, Object b) {
    return Compare.equal(a, b);
  }

  @Override
  public long hash(Object value) {
    return Hashing.hash(value);
  }

  @Override
  public Object callType(PyType type, Object[] arguments, String[] keywords) {
    return Construction.call(type, arguments, keywords);
  }

  @Override
  public Object callSpecial(Object self, Object function, Object[] arguments, String[] keywords) {
    return Access.callBound(function, self, arguments, keywords);
  }

  @Override
  public Object indexOrNull(Object value) {
    return Numbers.indexOrNull(value);
  }

  @Override
  public Object repr(Object value) {
    return Text.repr(value);
  }

  @Override
  public Callable callable(Object value) {
    if (!Calls.isCallable(value)) {
      throw Errors.typeError("'" + Types.nameOf(value) + "' object is not callable");
    }
    return (arguments, keywords) -> Calls.call(value, arguments, keywords);
  }
}
