package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.interp.Instructions;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Floats;

/** The methods without effects that compiled code calls. */
final class Pures {
  static final PureMethod FLOAT_QUOTIENT =
      PureMethod.of(Floats.class, "floorQuotient", double.class, double.class);
  static final PureMethod FLOAT_REMAINDER =
      PureMethod.of(Floats.class, "floorRemainder", double.class, double.class);
  static final PureMethod MIN = PureMethod.of(Math.class, "min", long.class, long.class);
  static final PureMethod MAX = PureMethod.of(Math.class, "max", long.class, long.class);
  static final PureMethod ABS_DOUBLE = PureMethod.of(Math.class, "abs", double.class);
  static final PureMethod SQRT = PureMethod.of(Math.class, "sqrt", double.class);
  static final PureMethod IS_FINITE = PureMethod.of(Double.class, "isFinite", double.class);

  static final PureMethod IDENTICAL =
      PureMethod.of(Instructions.class, "is", Object.class, Object.class);
  static final PureMethod METHOD =
      PureMethod.of(Landing.class, "method", PyType.class, String.class);
  static final PureMethod BLUEPRINT_OF = PureMethod.of(Landing.class, "blueprintOf", Object.class);
  static final PureMethod IS_FIELD_NUMBER =
      PureMethod.of(Landing.class, "isFieldNumber", Object.class);
  static final PureMethod STATE_OF = PureMethod.of(Landing.class, "stateOf", Object.class);
  static final PureMethod IS_NUMBER = PureMethod.of(Landing.class, "isNumber", Object.class);

  /** Whether a long is exactly a double. */
  static final PureMethod IS_EXACT = PureMethod.of(Landing.class, "isExact", long.class);

  /** Length of a range, negative when it is not to be run inline. */
  static final PureMethod RANGE_LENGTH =
      PureMethod.of(Landing.class, "rangeLength", long.class, long.class, long.class);

  static final PureMethod TEXT_LENGTH = PureMethod.of(Landing.class, "length", String.class);
  static final PureMethod TEXT_EQUAL =
      PureMethod.of(Landing.class, "equal", String.class, String.class);
  static final PureMethod CHARACTER =
      PureMethod.of(Landing.class, "characterAt", String.class, int.class);
  static final PureMethod CODE = PureMethod.of(Landing.class, "codeOf", String.class);

  static final PureMethod TEXT_OF_CODE = PureMethod.of(Landing.class, "textOf", long.class);
  static final PureMethod OTHERWISE =
      PureMethod.of(Landing.class, "otherwise", Object.class, Object.class);
  static final PureMethod FITS_LONG = PureMethod.of(Landing.class, "fitsLong", double.class);
  static final PureMethod TRUNCATE = PureMethod.of(Landing.class, "truncate", double.class);

  private Pures() {}
}
