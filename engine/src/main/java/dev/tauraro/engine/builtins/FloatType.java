package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Formatting;
import dev.tauraro.engine.runtime.NumberHash;
import dev.tauraro.engine.runtime.NumberParser;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Rounding;
import dev.tauraro.engine.runtime.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The type {@code float}. */
final class FloatType {
  private static final int FRACTION_BITS = 1074;

  private static final int LIMIT_OF_ASCII = 0x80;

  private FloatType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.FLOAT);
    setup.maker(FloatType::make);
    NumberMethods.addFloats(setup);
    NumberMethods.addComparisons(setup, (a, b) -> Numbers.isReal(a) && Numbers.isReal(b));
    setup
        .zero("__repr__", self -> FloatText.repr(value(self)))
        .zero("__hash__", self -> NumberHash.hash(value(self)))
        .zero("__bool__", self -> value(self) != 0)
        .zero("__float__", self -> value(self))
        .zero("__int__", self -> Numbers.truncate(value(self)))
        .zero("__trunc__", self -> Numbers.truncate(value(self)))
        .zero("__floor__", self -> Numbers.floor(value(self)))
        .zero("__ceil__", self -> Numbers.ceil(value(self)))
        .zero("__pos__", self -> value(self))
        .zero("__neg__", self -> -value(self))
        .zero("__abs__", self -> Math.abs(value(self)))
        .zeroOrOne("__round__", self -> Rounding.toInt(value(self)), FloatType::round)
        .zero("__getnewargs__", self -> PyTuple.of(value(self)))
        .one("__format__", FloatType::format)
        .zero("conjugate", self -> value(self))
        .zero("is_integer", self -> value(self) == Math.floor(value(self)) && isFinite(self))
        .zero("as_integer_ratio", self -> ratio(value(self)))
        .zero("hex", self -> FloatHex.format(value(self)))
        .classMethod("fromhex", FloatHex::parse)
        .classMethodOne("__getformat__", (type, kind) -> layout(kind))
        .getter("real", self -> value(self))
        .getter("imag", self -> 0.0);
  }

  static double value(Object self) {
    return (Double) ValueInstance.unwrap(self);
  }

  private static boolean isFinite(Object self) {
    return Double.isFinite(value(self));
  }

  private static Object round(Object self, Object decimals) {
    return decimals == None.NONE
        ? Rounding.toInt(value(self))
        : (Object) Rounding.toDecimals(value(self), Numbers.toLongClamped(decimals));
  }

  private static Object format(Object self, Object spec) {
    Object text = Formats.spec(spec);
    return Str.length(text) == 0 ? Text.str(self) : Formatting.formatFloat(self, text);
  }

  private static Object layout(Object kind) {
    Object plain = Str.unwrap(kind);
    if (plain == null) {
      throw Errors.typeError("__getformat__() argument must be str, not " + Types.nameOf(kind));
    }
    String name = Str.java(plain);
    if (!name.equals("double") && !name.equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return Str.of("IEEE, little-endian");
  }

  private static Object ratio(double value) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    BigInteger numerator =
        new BigDecimal(value)
            .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(FRACTION_BITS)))
            .toBigInteger();
    int zeros =
        numerator.signum() == 0
            ? FRACTION_BITS
            : Math.min(FRACTION_BITS, numerator.getLowestSetBit());
    return PyTuple.of(
        Numbers.normalize(numerator.shiftRight(zeros)),
        Numbers.normalize(BigInteger.ONE.shiftLeft(FRACTION_BITS - zeros)));
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    int given = NewMethods.positional(type, arguments, keywords).length;
    if (given > 1) {
      throw Errors.typeError("float expected at most 1 argument, got " + given);
    }
    Double value = given == 0 ? 0.0 : convert(arguments[0]);
    return type == Types.FLOAT ? value : new ValueInstance(type, value);
  }

  private static Double convert(Object value) {
    Object plain = Str.unwrap(value);
    if (plain != null && (plain == value || Types.of(value).lookup("__float__") == null)) {
      return parsed(NumberParser.tryParseFloat(Str.java(plain)), value);
    }
    Double number = Numbers.toDoubleOrNull(value);
    if (number != null) {
      return number;
    }
    Object bytes = ValueInstance.unwrap(value);
    if (bytes instanceof ByteSequence) {
      String text = new String(((ByteSequence) bytes).toByteArray(), StandardCharsets.ISO_8859_1);
      boolean plainText = text.chars().allMatch(c -> c < LIMIT_OF_ASCII);
      return parsed(!plainText ? null : NumberParser.tryParseFloat(text), value);
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '" + Types.nameOf(value) + "'");
  }

  private static Double parsed(Double number, Object source) {
    if (number == null) {
      throw NumberParser.malformedFloat(source);
    }
    return number;
  }
}
