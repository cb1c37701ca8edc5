package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Formatting;
import dev.tauraro.engine.runtime.Integers;
import dev.tauraro.engine.runtime.NumberHash;
import dev.tauraro.engine.runtime.NumberParser;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Rounding;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Warnings;
import java.nio.charset.StandardCharsets;

/** The type {@code int}. */
final class IntType {
  private static final Signature NEW = Signature.parse("int(x=0, /, base=10)");
  private static final int LARGEST_BASE = 36;

  private IntType() {}

  static void install() {

    TypeSetup setup = TypeSetup.of(Types.INT);

    setup.maker(IntType::make);

    NumberMethods.addInts(setup);

    NumberMethods.addComparisons(setup, (a, b) -> Numbers.isInt(a) && Numbers.isInt(b));
    setup.each(
        IntType::add,
        "__repr__",
        "__hash__",
        "__bool__",
        "__int__",
        "__index__",
        "__trunc__",
        "__floor__",
        "__ceil__",
        "__pos__",
        "__neg__",
        "__invert__",
        "__abs__",
        "__float__",
        "__round__",
        "__getnewargs__",
        "__format__",
        "conjugate",
        "bit_length",
        "bit_count",
        "as_integer_ratio",
        "to_bytes",
        "from_bytes",
        "real",
        "numerator",
        "imag",
        "denominator");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "__repr__":
        setup.zero("__repr__", self -> Numbers.intText(self));
        break;
      case "__hash__":
        setup.zero("__hash__", self -> NumberHash.hash(self));
        break;
      case "__bool__":
        setup.zero("__bool__", self -> Numbers.signum(self) != 0);
        break;
      case "__int__":
        setup.zero("__int__", Numbers::plainInt);
        break;
      case "__index__":
        setup.zero("__index__", Numbers::plainInt);
        break;
      case "__trunc__":
        setup.zero("__trunc__", Numbers::plainInt);
        break;
      case "__floor__":
        setup.zero("__floor__", Numbers::plainInt);
        break;
      case "__ceil__":
        setup.zero("__ceil__", Numbers::plainInt);
        break;
      case "__pos__":
        setup.zero("__pos__", Numbers::plainInt);
        break;
      case "__neg__":
        setup.zero("__neg__", self -> Arithmetic.negate(Numbers.plainInt(self)));
        break;
      case "__invert__":
        setup.zero("__invert__", self -> Arithmetic.invert(Numbers.plainInt(self)));
        break;
      case "__abs__":
        setup.zero("__abs__", self -> Integers.absolute(Numbers.plainInt(self)));
        break;
      case "__float__":
        setup.zero("__float__", self -> Numbers.intToDouble(Numbers.plainInt(self)));
        break;
      case "__round__":
        setup.zeroOrOne("__round__", Numbers::plainInt, IntType::round);
        break;
      case "__getnewargs__":
        setup.zero("__getnewargs__", self -> PyTuple.of(Numbers.plainInt(self)));
        break;
      case "__format__":
        setup.one("__format__", IntType::format);
        break;
      case "conjugate":
        setup.zero("conjugate", Numbers::plainInt);
        break;
      case "bit_length":
        setup.zero("bit_length", self -> bitLength(self));
        break;
      case "bit_count":
        setup.zero("bit_count", self -> (long) Numbers.big(self).abs().bitCount());
        break;
      case "as_integer_ratio":
        setup.zero("as_integer_ratio", self -> PyTuple.of(Numbers.plainInt(self), 1L));
        break;
      case "to_bytes":
        setup.any("to_bytes", IntBytes::toBytes);
        break;
      case "from_bytes":
        setup.classMethod("from_bytes", IntBytes::fromBytes);
        break;
      case "real":
        setup.getter("real", Numbers::plainInt);
        break;
      case "numerator":
        setup.getter("numerator", Numbers::plainInt);
        break;
      case "imag":
        setup.getter("imag", self -> 0L);
        break;
      case "denominator":
        setup.getter("denominator", self -> 1L);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object bitLength(Object self) {
    return (long) Numbers.big(self).abs().bitLength();
  }

  private static Object round(Object self, Object decimals) {
    Object number = Numbers.plainInt(self);
    return decimals == None.NONE
        ? number
        : Rounding.intToDecimals(number, Numbers.toLongClamped(decimals));
  }

  private static Object format(Object self, Object spec) {
    Object text = Formats.spec(spec);
    return Str.length(text) == 0 ? Text.str(self) : Formatting.formatInt(self, text);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length == 1 && keywords.length == 0 && type == Types.INT) {
      return convert(arguments[0]);
    }
    Object[] bound = NEW.bind(arguments, keywords);
    Object value;
    if (bound[1] != null) {
      if (bound[0] == null) {
        throw Errors.typeError("int() missing string argument");
      }
      value = parse(bound[0], base(bound[1]));
    } else {
      value = bound[0] == null ? (Object) 0L : convert(bound[0]);
    }
    return type == Types.INT ? value : new ValueInstance(type, value);
  }

  private static int base(Object value) {
    long base = Numbers.toLongClamped(value);
    if (base != 0 && (base < 2 || base > LARGEST_BASE)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    return (int) base;
  }

  /** {@code int(value)} */
  private static Object convert(Object value) {
    if (Numbers.isPlainInt(value)) {
      return Numbers.plainInt(value);
    }
    if (value instanceof Double) {
      return Numbers.truncate((Double) value);
    }
    if (Str.is(value)) {
      return parse(value, 10);
    }
    for (String name : new String[] {"__int__", "__index__", "__trunc__"}) {
      Object method = Access.special(value, name);
      if (method != null) {
        if (name.equals("__trunc__")) {
          Warnings.deprecated("The delegation of int() to __trunc__ is deprecated.");
        }
        return converted(Access.callSpecial(value, name), name);
      }
    }
    if (Str.unwrap(value) == null && !(ValueInstance.unwrap(value) instanceof ByteSequence)) {
      throw Errors.typeError(
          "int() argument must be a string, a bytes-like object or a real number, not '"
              + Types.nameOf(value)
              + "'");
    }
    return parse(value, 10);
  }

  private static Object converted(Object result, String name) {
    if (Numbers.isInt(result)) {
      return name.equals("__trunc__") ? Numbers.plainInt(result) : Warnings.exactInt(name, result);
    }
    if (name.equals("__trunc__")) {
      Object number = Numbers.indexOrNull(result);
      if (number != null) {
        return number;
      }
      throw Errors.typeError("__trunc__ returned non-Integral (type " + Types.nameOf(result) + ")");
    }
    throw Errors.typeError(name + " returned non-int (type " + Types.nameOf(result) + ")");
  }

  private static Object parse(Object source, int base) {
    Object plain = ValueInstance.unwrap(source);
    Object shown = source;
    String text;
    if (plain instanceof ByteSequence) {
      byte[] bytes = ((ByteSequence) plain).toByteArray();
      text = new String(bytes, StandardCharsets.ISO_8859_1);
      shown = new PyBytes(bytes);
    } else if (Str.unwrap(source) != null) {
      text = Str.java(Str.unwrap(source));
    } else {
      throw Errors.typeError("int() can't convert non-string with explicit base");
    }
    Object value = NumberParser.tryParseInt(text, base);
    if (value == null) {
      throw NumberParser.malformedInt(shown, base);
    }
    return value;
  }
}
