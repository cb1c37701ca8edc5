package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BigRange;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.math.BigInteger;

/** The type {@code range}. */
public final class RangeType {
  private RangeType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.RANGE);
    setup.maker(RangeType::make);
    setup
        .zero("__len__", RangeType::length)
        .zero("__bool__", self -> big(self).length().signum() != 0)
        .one("__getitem__", RangeType::get)
        .one("__contains__", RangeType::contains)
        .zero("__iter__", RangeType::iterate)
        .zero("__reversed__", RangeType::reversed)
        .zero("__repr__", self -> repr((PyObject) self))
        .zero("__hash__", RangeType::hash)
        .one("__eq__", RangeType::equal)
        .one("__ne__", (a, b) -> isRange(b) ? !(Boolean) equal(a, b) : None.NOT_IMPLEMENTED)
        .one("count", (self, item) -> count(self, item))
        .one("index", RangeType::index)
        .zero(
            "__reduce__",
            self ->
                PyTuple.of(
                    Types.RANGE,
                    PyTuple.of(
                        BigRange.normal(start(self)),
                        BigRange.normal(stop(self)),
                        BigRange.normal(step(self)))))
        .member("start", self -> BigRange.normal(start(self)))
        .member("stop", self -> BigRange.normal(stop(self)))
        .member("step", self -> BigRange.normal(step(self)));
    IteratorTypes.installIndexed(Types.RANGE_ITERATOR);
  }

  private static Object make(PyType type, Object[] args, String[] kw) {
    if (kw.length > 0) {
      throw Errors.typeError("range() takes no keyword arguments");
    }
    switch (args.length) {
      case 0:
        throw Errors.typeError("range expected at least 1 argument, got 0");
      case 1:
        return PyRange.of(0L, Numbers.index(args[0]), 1L);
      case 2:
        return PyRange.of(Numbers.index(args[0]), Numbers.index(args[1]), 1L);
      case 3:
        return PyRange.of(Numbers.index(args[0]), Numbers.index(args[1]), Numbers.index(args[2]));
      default:
        throw Errors.typeError("range expected at most 3 arguments, got " + args.length);
    }
  }

  private static boolean isRange(Object value) {
    return value instanceof PyRange || value instanceof BigRange;
  }

  private static BigRange big(Object self) {
    return self instanceof BigRange
        ? (BigRange) self
        : new BigRange(start(self), stop(self), step(self));
  }

  private static BigInteger start(Object range) {
    return range instanceof PyRange
        ? BigInteger.valueOf(((PyRange) range).start)
        : ((BigRange) range).start();
  }

  private static BigInteger stop(Object range) {
    return range instanceof PyRange
        ? BigInteger.valueOf(((PyRange) range).stop)
        : ((BigRange) range).stop();
  }

  private static BigInteger step(Object range) {
    return range instanceof PyRange
        ? BigInteger.valueOf(((PyRange) range).step)
        : ((BigRange) range).step();
  }

  private static BigInteger size(Object range) {
    return range instanceof PyRange
        ? BigInteger.valueOf(((PyRange) range).length)
        : ((BigRange) range).length();
  }

  private static Object length(Object self) {
    BigInteger length = size(self);
    if (length.bitLength() >= 64) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return length.longValue();
  }

  private static Object get(Object self, Object key) {
    if (self instanceof PyRange && key instanceof Long) {
      PyRange range = (PyRange) self;
      long index = (Long) key;
      if (index < 0) {
        index += range.length;
      }
      if (index < 0 || index >= range.length) {
        throw Errors.indexError("range object index out of range");
      }
      return range.get(index);
    }
    if (Subscripts.isIndex(key, "range")) {
      BigInteger index = Numbers.big(Numbers.index(key));
      BigInteger size = size(self);
      if (index.signum() < 0) {
        index = index.add(size);
      }
      if (index.signum() < 0 || index.compareTo(size) >= 0) {
        throw Errors.indexError("range object index out of range");
      }
      return big(self).get(index);
    }
    return slice(self, (PySlice) key);
  }

  private static Object slice(Object self, PySlice slice) {
    PyTuple indices = SliceType.indices(slice, size(self));
    BigInteger from = Numbers.big(indices.get(0));
    BigInteger to = Numbers.big(indices.get(1));
    BigInteger by = Numbers.big(indices.get(2));
    BigInteger step = step(self);
    return PyRange.of(
        BigRange.normal(start(self).add(from.multiply(step))),
        BigRange.normal(start(self).add(to.multiply(step))),
        BigRange.normal(step.multiply(by)));
  }

  private static Object contains(Object self, Object item) {
    if (Numbers.isPlainInt(item) || item instanceof Boolean) {
      Object number = Numbers.index(item);
      return self instanceof PyRange && number instanceof Long
          ? ((PyRange) self).contains((Long) number)
          : big(self).contains(Numbers.big(number));
    }
    return Compare.contains(TupleType.of(self), item);
  }

  private static Object iterate(Object self) {
    return self instanceof PyRange
        ? new RangeIterator((PyRange) self)
        : ((BigRange) self).iterator();
  }

  private static Object reversed(Object self) {
    return self instanceof PyRange
        ? ((PyRange) self).reverseIterator()
        : ((BigRange) self).reverseIterator();
  }

  private static Object equal(Object a, Object b) {
    return isRange(b) ? (Object) (a.equals(b) || big(a).equals(big(b))) : None.NOT_IMPLEMENTED;
  }

  private static Object hash(Object self) {
    BigInteger size = size(self);
    boolean empty = size.signum() == 0;
    boolean single = size.equals(BigInteger.ONE);
    return PyTuple.of(
            BigRange.normal(size),
            empty ? None.NONE : BigRange.normal(start(self)),
            empty || single ? None.NONE : BigRange.normal(step(self)))
        .hash();
  }

  private static Object count(Object self, Object item) {
    if (Numbers.isPlainInt(item) || item instanceof Boolean) {
      return (Boolean) contains(self, item) ? 1L : 0L;
    }
    long count = 0;
    Elements all = new Elements(self);
    for (Object next = all.next(); next != null; next = all.next()) {
      if (Compare.equal(next, item)) {
        count++;
      }
    }
    return count;
  }

  private static Object index(Object self, Object item) {
    if (Numbers.isPlainInt(item) || item instanceof Boolean) {
      if (!(Boolean) contains(self, item)) {
        throw Errors.of(Exceptions.VALUE_ERROR, Str.concat(Text.repr(item), " is not in range"));
      }
      BigInteger distance = Numbers.big(Numbers.index(item)).subtract(start(self));
      return BigRange.normal(distance.divide(step(self)));
    }
    long index = 0;
    Elements all = new Elements(self);
    for (Object next = all.next(); next != null; next = all.next()) {
      if (Compare.equal(next, item)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  private static Object repr(PyObject self) {
    BigInteger step = step(self);
    return "range("
        + start(self)
        + ", "
        + stop(self)
        + (step.equals(BigInteger.ONE) ? ")" : ", " + step + ")");
  }
}
