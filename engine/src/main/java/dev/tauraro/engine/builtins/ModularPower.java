package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Numbers;

/** The three-argument form of {@code __pow__}. */
final class ModularPower {
  private ModularPower() {}

  static Object of(Object a, Object b, Object modulus) {
    if (isComplex(a) || isComplex(b) || isComplex(modulus)) {
      if (ComplexType.isNumber(a) && ComplexType.isNumber(b) && ComplexType.isNumber(modulus)) {
        throw Errors.valueError("complex modulo");
      }
      return None.NOT_IMPLEMENTED;
    }
    if (Numbers.isInt(a) && Numbers.isInt(b) && Numbers.isInt(modulus)) {
      return Arithmetic.pow(Numbers.plainInt(a), Numbers.plainInt(b), Numbers.plainInt(modulus));
    }
    if (Numbers.isReal(a) && Numbers.isReal(b) && Numbers.isReal(modulus)) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return None.NOT_IMPLEMENTED;
  }

  private static boolean isComplex(Object value) {
    return ValueInstance.unwrap(value) instanceof PyComplex;
  }
}
