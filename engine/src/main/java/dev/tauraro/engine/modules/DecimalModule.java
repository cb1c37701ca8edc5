package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;
import java.util.Map;

/** The module {@code _decimal}: numbers and arithmetic below {@code decimal}. */
final class DecimalModule {
  static final PyType STATE = ModuleTypes.type("_decimal", "State");

  /** The greatest precision and exponent of a context. */
  static final long GREATEST = 999_999_999_999_999_999L;

  /** The exponent of the least number of any context. */
  static final long LEAST_EXPONENT = -2 * GREATEST + 1;

  private static final Map<String, DecimalType.Operation> OPERATIONS =
      Map.of(
          "add", DecimalMath::add,
          "subtract", DecimalMath::subtract,
          "multiply", DecimalMath::multiply,
          "divide", DecimalMath::divide,
          "divide_int", DecimalMath::divideInteger,
          "remainder", DecimalMath::remainder,
          "power", DecimalPowers::power);

  static {
    TypeSetup setup = TypeSetup.of(STATE);
    setup
        .maker((type, arguments, keywords) -> DecimalContext.template().copy(type))
        .zero("copy", self -> of(self).copy(DecimalContext.template().type()))
        .getset(
            "prec",
            self -> of(self).precision,
            (self, v) -> of(self).precision = number(v, 1, GREATEST, "prec", "[1, MAX_PREC]"))
        .getset(
            "Emin",
            self -> of(self).emin,
            (self, v) -> of(self).emin = number(v, -GREATEST, 0, "Emin", "[MIN_EMIN, 0]"))
        .getset(
            "Emax",
            self -> of(self).emax,
            (self, v) -> of(self).emax = number(v, 0, GREATEST, "Emax", "[0, MAX_EMAX]"))
        .getset(
            "capitals",
            self -> (long) of(self).capitals,
            (self, v) -> of(self).capitals = (int) number(v, 0, 1, "capitals", null))
        .getset(
            "clamp",
            self -> (long) of(self).clamp,
            (self, v) -> of(self).clamp = (int) number(v, 0, 1, "clamp", null))
        .getset(
            "_flags",
            self -> (long) of(self).flags,
            (self, v) -> of(self).flags = (int) (long) (Long) v)
        .getset(
            "_traps",
            self -> (long) of(self).traps,
            (self, v) -> of(self).traps = (int) (long) (Long) v)
        .getset(
            "rounding",
            self -> Str.of(of(self).rounding.name()),
            (self, v) -> {
              checkDeleted(v);
              of(self).rounding = DecimalContext.mode(Str.is(v) ? Str.java(v) : "");
            });
    STATE.seal();
  }

  private DecimalModule() {}

  private static DecimalContext of(Object value) {
    return (DecimalContext) value;
  }

  private static void checkDeleted(Object value) {
    if (value == null) {
      throw Errors.attributeError("context attributes cannot be deleted");
    }
  }

  private static long number(Object value, long least, long greatest, String name, String range) {
    checkDeleted(value);
    if (!Types.of(value).isSubtypeOf(Types.INT)) {
      throw Errors.typeError("an integer is required");
    }
    long number = Numbers.toSizeArgument(value);
    if (number < least || number > greatest) {
      throw Errors.valueError(
          "valid "
              + (range == null ? "values" : "range")
              + " for "
              + name
              + (range == null ? " are 0 or 1" : " is " + range));
    }
    return number;
  }

  static PyModule create() {
    return new ModuleBuilder("_decimal", "Decimal numbers.")
        .constant("Decimal", DecimalType.TYPE)
        .constant("State", STATE)
        .none("current", DecimalContext::current)
        .one(
            "set_current",
            state -> {
              DecimalContext.use(of(state));
              return None.NONE;
            })
        .any("call", DecimalMethods::call)
        .any("operate", DecimalModule::operate)
        .two("create", (value, state) -> DecimalType.created(value, of(state)))
        .one("operand", DecimalModule::operand)
        .add(
            BuiltinFunction.function("divmod")
                .three((a, b, c) -> DecimalType.divmod(operand(a), operand(b), of(c))))
        .two("plus", (value, state) -> DecimalMethods.plus(operand(value), of(state)))
        .two("minus", (value, state) -> DecimalMethods.minus(operand(value), of(state)))
        .two("abs", (value, state) -> DecimalMethods.abs(operand(value), of(state)))
        .add(BuiltinFunction.function("signal").two(DecimalModule::signal))
        .build();
  }

  private static PyDecimal operand(Object value) {
    return DecimalMethods.required(value);
  }

  private static Object operate(Object[] arguments, String[] keywords) {
    return OPERATIONS
        .get(Str.java(arguments[0]))
        .apply(operand(arguments[2]), operand(arguments[3]), of(arguments[1]));
  }

  private static Object signal(Object state, Object signals) {
    of(state).signal((int) (long) (Long) signals);
    return None.NONE;
  }
}
