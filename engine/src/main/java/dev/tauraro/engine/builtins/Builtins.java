package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The built-in names: installs the methods of all built-in types once, for all engines. */
public final class Builtins {
  private static final Map<String, Object> TABLE = new HashMap<>();
  private static boolean installed;

  private Builtins() {}

  /** The built-in functions, types and constants by name. */
  public static Map<String, Object> table() {
    install();
    return Collections.unmodifiableMap(TABLE);
  }

  /** Installs everything; calls after the first do nothing. */
  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    addTypes();
    installTypes();
    installFunctions();
    sealTypes();
  }

  /** Adds a built-in name; for the areas' install methods. */
  static void add(String name, Object value) {
    TABLE.put(name, value);
  }

  /** Adds a built-in function under its own name. */
  static void add(BuiltinFunction function) {
    TABLE.put(function.name(), function);
  }

  /** Each area installs the methods of its types: one line per class. */
  private static void installTypes() {
    ListType.install();
    TupleType.install();
    DictType.install();
    SetTypes.install();
    RangeType.install();
    SliceType.install();
    StrType.install();
    BytesTypes.install();
    ObjectType.install();
    TypeType.install();
    FunctionTypes.install();
    SuperType.install();
    PropertyTypes.install();
    ExceptionTypes.install();
    SingletonTypes.install();
    GeneratorType.install();
    GenericAlias.install();
    MappingProxy.install();
    UnionType.install();
    IntType.install();
    BoolType.install();
    FloatType.install();
    ComplexType.install();
    EnumerateType.install();
    ZipType.install();
    MapType.install();
    FilterType.install();
    ReversedType.install();
  }

  /** Each area adds its functions: one line per class. */
  private static void installFunctions() {
    NumberFunctions.install();
    IterationFunctions.install();
    ObjectFunctions.install();
    OutputFunctions.install();
    ScopeFunctions.install();
    CodeFunctions.install();
  }

  private static void addTypes() {
    PyType[] named = {
      Types.OBJECT, Types.TYPE, Types.INT, Types.BOOL, Types.FLOAT, Types.COMPLEX, Types.STR,
      Types.BYTES, Types.BYTEARRAY, Types.MEMORYVIEW, Types.LIST, Types.TUPLE, Types.DICT, Types.SET,
      Types.FROZENSET, Types.RANGE, Types.SLICE, Types.PROPERTY, Types.STATIC_METHOD,
      Types.CLASS_METHOD, Types.SUPER, Types.ENUMERATE, Types.ZIP, Types.MAP, Types.FILTER,
      Types.REVERSED,
    };
    for (PyType type : named) {
      TABLE.put(type.name(), type);
    }
    for (PyType type : Exceptions.all()) {
      TABLE.put(type.name(), type);
    }
    TABLE.put("EnvironmentError", Exceptions.OS_ERROR);
    TABLE.put("IOError", Exceptions.OS_ERROR);
    TABLE.put("None", None.NONE);
    TABLE.put("NotImplemented", None.NOT_IMPLEMENTED);
    TABLE.put("Ellipsis", None.ELLIPSIS);
    TABLE.put("__debug__", Boolean.TRUE);
  }

  /** Seals all built-in types; a type copies its bases' attributes, which are final by then. */
  private static void sealTypes() {
    List<PyType> types = new ArrayList<>(Exceptions.all());
    for (Field field : Types.class.getFields()) {
      if (field.getType() == PyType.class) {
        try {
          types.add((PyType) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    types.forEach(NewMethods::install);
    types.forEach(PyType::seal);
  }
}
