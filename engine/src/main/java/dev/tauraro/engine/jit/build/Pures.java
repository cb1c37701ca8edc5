package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.interp.Instructions;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.deopt.Sequences;
import dev.tauraro.engine.jit.deopt.Tables;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Floats;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

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
      PureMethod.steady(Landing.class, "method", PyType.class, String.class, int.class);
  static final PureMethod CLOSURE = PureMethod.of(Landing.class, "closure", PyFunction.class);
  static final PureMethod CAPTURED =
      PureMethod.of(Landing.class, "captured", PyFunction.class, int.class);
  static final PureMethod IS_IN_ORDER =
      PureMethod.of(Landing.class, "isInOrder", PyType.class, int.class, Object.class);
  static final PureMethod IN_ORDER =
      PureMethod.of(Landing.class, "inOrder", PyType.class, int.class);
  static final PureMethod SUPER_FUNCTION =
      PureMethod.steady(Landing.class, "superFunction", PyType.class, Object.class, String.class);
  static final PureMethod PLAIN_CLASS_VALUE =
      PureMethod.of(Landing.class, "plainClassValue", Object.class, String.class, int.class);
  static final PureMethod HELD =
      PureMethod.steady(Landing.class, "held", PyType.class, String.class, int.class);
  static final PureMethod WRAPPED =
      PureMethod.steady(Landing.class, "wrapped", PyType.class, String.class, int.class);
  static final PureMethod GETTER =
      PureMethod.steady(Landing.class, "getter", PyType.class, String.class, int.class);
  static final PureMethod SETTER =
      PureMethod.steady(Landing.class, "setter", PyType.class, String.class, int.class);
  static final PureMethod IS_INSTANCE =
      PureMethod.steady(Landing.class, "isInstance", Object.class, Object.class);
  static final PureMethod EQUAL_PLAIN =
      PureMethod.steady(Comparison.class, "ofPlain", Object.class, Object.class);
  static final PureMethod TYPE_OF = PureMethod.steady(Landing.class, "typeOf", Object.class);
  static final PureMethod DEFAULT_OF =
      PureMethod.steady(Landing.class, "defaultOf", PyFunction.class, int.class);
  static final PureMethod KEYWORD_DEFAULT_OF =
      PureMethod.steady(Landing.class, "keywordDefaultOf", PyFunction.class, String.class);
  static final PureMethod BLUEPRINT_IF_ASKED =
      PureMethod.steady(Landing.class, "blueprintIfAsked", Object.class, String.class);
  static final PureMethod BLUEPRINT_OF_PLAIN =
      PureMethod.steady(Landing.class, "blueprintOfPlain", Object.class);
  static final PureMethod IS_AT_HOME =
      PureMethod.steady(Landing.class, "isAtHome", PyType.class, Object.class, String.class);
  static final PureMethod HAS_GLOBALS =
      PureMethod.of(Landing.class, "hasGlobals", Object.class, Object.class);
  static final PureMethod BLUEPRINT_OF =
      PureMethod.steady(Landing.class, "blueprintOf", Object.class);
  static final PureMethod IS_STORED_UNBOXED =
      PureMethod.of(Landing.class, "isStoredUnboxed", Object.class);
  static final PureMethod ASKED_FIRST =
      PureMethod.of(Landing.class, "isAskedFirst", PyType.class, PyType.class);
  static final PureMethod ASKED_FIRST_BEFORE =
      PureMethod.steady(Landing.class, "isAskedFirst", PyType.class, Object.class);
  static final PureMethod PLAIN_TRUTH =
      PureMethod.steady(Landing.class, "plainTruth", Object.class);
  static final PureMethod STATE_OF = PureMethod.of(Landing.class, "stateOf", Object.class);
  static final PureMethod IS_EXACTLY =
      PureMethod.of(Landing.class, "isExactly", Object.class, PyType.class);
  static final PureMethod IS_EXACTLY_OF_CLASS =
      PureMethod.of(Landing.class, "isExactly", Object.class, Class.class, PyType.class);
  static final PureMethod MODULE_VARIABLE =
      PureMethod.of(Landing.class, "moduleVariable", Object.class, String.class);
  static final PureMethod LONG_FIELD =
      PureMethod.of(Landing.class, "longField", GetSet.LongGetter.class, Object.class);
  static final PureMethod DOUBLE_FIELD =
      PureMethod.of(Landing.class, "doubleField", GetSet.DoubleGetter.class, Object.class);
  static final PureMethod FUNCTION_OF =
      PureMethod.of(Landing.class, "functionOf", BoundMethod.class);
  static final PureMethod SELF_OF = PureMethod.of(Landing.class, "selfOf", BoundMethod.class);
  static final PureMethod IS_OF_CLASS =
      PureMethod.of(Landing.class, "isExactly", Object.class, Class.class);
  static final PureMethod HAS_TRAIT =
      PureMethod.of(Tables.class, "hasTrait", PyDictInstance.class, int.class);
  static final PureMethod HAS_VARIABLES = PureMethod.of(Tables.class, "hasVariables", Object.class);
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

  static final PureMethod VALUE_AT =
      PureMethod.of(Tables.class, "valueAt", PyDict.class, int.class);
  static final PureMethod VALUE_AT_OR =
      PureMethod.of(Tables.class, "valueAt", PyDict.class, int.class, Object.class);

  static final PureMethod SIZE_OF = PureMethod.of(Sequences.class, "size", Object.class);
  static final PureMethod PARSE = PureMethod.of(Sequences.class, "parse", String.class);
  static final PureMethod KEY_AT = PureMethod.of(Tables.class, "keyAt", PyDict.class, int.class);
  static final PureMethod LONG_KEY_AT =
      PureMethod.of(Tables.class, "longKeyAt", PyDict.class, int.class);
  static final PureMethod GIVES_ITEMS =
      PureMethod.of(Tables.class, "givesItems", DictIterator.class, boolean.class);

  /** The methods that find the function of a method, which is known to be one, on a type. */
  static final Set<PureMethod> FUNCTIONS_OF_TYPES = Set.of(METHOD, WRAPPED, GETTER, SETTER);

  private static final Map<Ty, Map<Ty, PureMethod>> FIND = new EnumMap<>(Ty.class);

  static {
    for (Ty table : new Ty[] {Ty.DICT, Ty.SET}) {
      Map<Ty, PureMethod> finders = new EnumMap<>(Ty.class);
      for (Ty key : new Ty[] {Ty.LONG, Ty.STR, Ty.TUPLE}) {
        finders.put(key, PureMethod.of(Tables.class, "find", table.javaClass(), key.javaClass()));
      }
      FIND.put(table, finders);
    }
    FIND.put(Ty.DICT_INSTANCE, FIND.get(Ty.DICT));
  }

  /** The quiet search for a key of a kind in a table of a kind. */
  static PureMethod find(Ty table, Ty key) {
    return FIND.get(table).get(key);
  }

  private Pures() {}
}
