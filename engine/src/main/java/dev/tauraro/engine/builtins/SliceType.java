package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BigRange;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.SequenceOrder;
import dev.tauraro.engine.runtime.Text;
import java.math.BigInteger;

/** The type {@code slice}. */
public final class SliceType {
  private SliceType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.SLICE);
    setup.maker(SliceType::make);
    setup
        .constant("__hash__", None.NONE)
        .zero("__reduce__", self -> PyTuple.of(Types.SLICE, parts((PySlice) self)))
        .member("start", self -> ((PySlice) self).start)
        .member("stop", self -> ((PySlice) self).stop)
        .member("step", self -> ((PySlice) self).step)
        .one("indices", (self, length) -> indices((PySlice) self, length))
        .zero("__repr__", self -> repr((PySlice) self))
        .comparisons(SliceType::compare);
  }

  private static Object make(PyType type, Object[] args, String[] kw) {
    if (kw.length > 0) {
      throw Errors.typeError("slice() takes no keyword arguments");
    }
    switch (args.length) {
      case 0:
        throw Errors.typeError("slice expected at least 1 argument, got 0");
      case 1:
        return new PySlice(None.NONE, args[0], None.NONE);
      case 2:
        return new PySlice(args[0], args[1], None.NONE);
      case 3:
        return new PySlice(args[0], args[1], args[2]);
      default:
        throw Errors.typeError("slice expected at most 3 arguments, got " + args.length);
    }
  }

  private static PyTuple parts(Object slice) {
    PySlice parts = (PySlice) slice;
    return PyTuple.of(parts.start, parts.stop, parts.step);
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    return b instanceof PySlice
        ? SequenceOrder.ofTuples(relation, parts(a), parts(b))
        : None.NOT_IMPLEMENTED;
  }

  private static Object indices(PySlice slice, Object length) {
    BigInteger size = Numbers.big(Numbers.index(length));
    if (size.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    return indices(slice, size);
  }

  /** Start, stop and step for a sequence of any length, as {@code slice.indices} returns them. */
  static PyTuple indices(PySlice slice, BigInteger size) {
    Object step = slice.step == None.NONE ? (Object) 1L : PySlice.part(slice.step);
    int sign = Numbers.signum(step);
    if (sign == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    BigInteger low = sign < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger high = sign < 0 ? size.subtract(BigInteger.ONE) : size;
    BigInteger start =
        slice.start == None.NONE ? (sign < 0 ? high : low) : bound(slice.start, size, low, high);
    BigInteger stop =
        slice.stop == None.NONE ? (sign < 0 ? low : high) : bound(slice.stop, size, low, high);
    return PyTuple.of(BigRange.normal(start), BigRange.normal(stop), step);
  }

  private static BigInteger bound(Object value, BigInteger size, BigInteger low, BigInteger high) {
    BigInteger index = Numbers.big(PySlice.part(value));
    return index.signum() < 0 ? index.add(size).max(low) : index.min(high);
  }

  private static Object repr(PySlice slice) {
    StrBuilder out = new StrBuilder();
    out.append("slice(").append(Str.unwrap(Text.repr(slice.start)));
    out.append(", ").append(Str.unwrap(Text.repr(slice.stop)));
    out.append(", ").append(Str.unwrap(Text.repr(slice.step)));
    return out.append(")").build();
  }

  private static PyTuple parts(PySlice slice) {
    return PyTuple.of(slice.start, slice.stop, slice.step);
  }
}
