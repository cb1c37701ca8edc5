package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.ComplexNumbers;
import dev.tauraro.engine.runtime.Formatting;
import dev.tauraro.engine.runtime.NumberHash;
import dev.tauraro.engine.runtime.NumberOrder;
import dev.tauraro.engine.runtime.NumberParser;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;

/** The type {@code complex}. */
final class ComplexType {
  private static final Signature NEW = Signature.parse("complex(real=0, imag=0)");

  private ComplexType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.COMPLEX);
    setup.maker(ComplexType::make);
    NumberMethods.addComplexes(setup);
    setup
        .one("__eq__", ComplexType::equal)
        .one("__ne__", ComplexType::notEqual)
        .zero("__repr__", self -> FloatText.repr(value(self)))
        .zero("__hash__", self -> NumberHash.hash(value(self)))
        .zero("__bool__", self -> value(self).real() != 0 || value(self).imaginary() != 0)
        .zero("__complex__", self -> value(self))
        .zero("__pos__", self -> value(self))
        .zero("__neg__", self -> new PyComplex(-value(self).real(), -value(self).imaginary()))
        .zero("__abs__", self -> ComplexNumbers.absolute(value(self)))
        .zero("conjugate", self -> new PyComplex(value(self).real(), -value(self).imaginary()))
        .zero("__getnewargs__", self -> PyTuple.of(value(self).real(), value(self).imaginary()))
        .one("__format__", ComplexType::format)
        .member("real", self -> value(self).real())
        .member("imag", self -> value(self).imaginary());
  }

  private static PyComplex value(Object self) {
    return (PyComplex) ValueInstance.unwrap(self);
  }

  /** Whether a value is an int, float or complex, or an instance of a subclass. */
  static boolean isNumber(Object value) {
    return Numbers.isReal(value) || ValueInstance.unwrap(value) instanceof PyComplex;
  }

  private static Object equal(Object a, Object b) {
    PyComplex x = value(a);
    Object y = ValueInstance.unwrap(b);
    if (y instanceof PyComplex) {
      return x.equals(y);
    }
    return Numbers.isReal(y)
        ? (Object) (x.imaginary() == 0 && NumberOrder.equal(x.real(), y))
        : None.NOT_IMPLEMENTED;
  }

  private static Object notEqual(Object a, Object b) {
    Object equal = equal(a, b);
    return equal instanceof Boolean ? (Object) !(Boolean) equal : equal;
  }

  private static Object format(Object self, Object spec) {
    Object text = Formats.spec(spec);
    return Str.length(text) == 0 ? Text.str(self) : Formatting.formatComplex(self, text);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = NEW.bind(arguments, keywords);
    PyComplex value = make(bound[0], bound[1]);
    return type == Types.COMPLEX ? value : new ValueInstance(type, value);
  }

  private static PyComplex make(Object first, Object second) {
    Object text = first == null ? null : Str.unwrap(first);
    if (text != null) {
      if (second != null) {
        throw Errors.typeError("complex() can't take second arg if first is a string");
      }
      return parse(Str.java(text));
    }
    if (second != null && Str.unwrap(second) != null) {
      throw Errors.typeError("complex() second arg can't be a string");
    }
    PyComplex real = first == null ? new PyComplex(0.0, 0.0) : convertFirst(first);
    if (second == null) {
      return real;
    }
    PyComplex imaginary = convertSecond(second);
    boolean firstComplex = ValueInstance.unwrap(first == null ? 0L : first) instanceof PyComplex;
    boolean secondComplex = ValueInstance.unwrap(second) instanceof PyComplex;
    return new PyComplex(
        secondComplex ? real.real() - imaginary.imaginary() : real.real(),
        firstComplex ? imaginary.real() + real.imaginary() : imaginary.real());
  }

  private static PyComplex convertFirst(Object value) {
    if (!isNumber(value) || value instanceof ValueInstance) {
      PyComplex result = ComplexNumbers.ofMethod(value);
      if (result != null) {
        return result;
      }
    }
    return convert(value, "first argument must be a string or a number");
  }

  private static PyComplex convertSecond(Object value) {
    return convert(value, "second argument must be a number");
  }

  private static PyComplex convert(Object value, String wanted) {
    PyComplex known = ComplexNumbers.of(value);
    if (known != null) {
      return known;
    }
    Double real = Numbers.toDoubleOrNull(value);
    if (real == null) {
      throw Errors.typeError("complex() " + wanted + ", not '" + Types.nameOf(value) + "'");
    }
    return new PyComplex(real, 0.0);
  }

  private static PyComplex parse(String text) {
    PyComplex value = NumberParser.tryParseComplex(text);
    if (value == null) {
      if (text.indexOf('_') >= 0) {
        throw Errors.valueError(
            "could not convert string to complex: " + Text.reprJava(Str.of(text)));
      }
      throw Errors.valueError("complex() arg is a malformed string");
    }
    return value;
  }
}
