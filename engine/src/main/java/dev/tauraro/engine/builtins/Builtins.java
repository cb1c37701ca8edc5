package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

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
  }

  /** Adds a built-in name; for the areas' install methods. */
  static void add(String name, Object value) {
    TABLE.put(name, value);
  }

  /** Adds a built-in function under its own name. */
  static void add(BuiltinFunction function) {
    TABLE.put(function.name(), function);
  }

  /** Each area installs the methods of its types: one line per class, with the types it covers. */
  private static void installTypes() {
    later(ListType::install, Types.LIST, Types.LIST_ITERATOR, Types.LIST_REVERSE_ITERATOR);
    later(TupleType::install, Types.TUPLE, Types.TUPLE_ITERATOR);
    later(
        DictType::install,
        Types.DICT,
        Types.DICT_KEYS,
        Types.DICT_VALUES,
        Types.DICT_ITEMS,
        Types.DICT_KEY_ITERATOR,
        Types.DICT_VALUE_ITERATOR,
        Types.DICT_ITEM_ITERATOR,
        Types.DICT_REVERSE_KEY_ITERATOR,
        Types.DICT_REVERSE_VALUE_ITERATOR,
        Types.DICT_REVERSE_ITEM_ITERATOR);
    later(SetTypes::install, Types.SET, Types.FROZENSET, Types.SET_ITERATOR);
    later(RangeType::install, Types.RANGE, Types.RANGE_ITERATOR);
    later(SliceType::install, Types.SLICE);
    later(StrType::install, Types.STR, Types.STR_ITERATOR);
    later(
        BytesTypes::install,
        Types.BYTES,
        Types.BYTEARRAY,
        Types.BYTES_ITERATOR,
        Types.BYTEARRAY_ITERATOR);
    later(MemoryViewType::install, Types.MEMORYVIEW);
    later(ObjectType::install, Types.OBJECT);
    later(TypeType::install, Types.TYPE);
    later(
        FunctionTypes::install,
        Types.FUNCTION,
        Types.METHOD,
        Types.BUILTIN_FUNCTION,
        Types.METHOD_DESCRIPTOR,
        Types.WRAPPER_DESCRIPTOR,
        Types.METHOD_WRAPPER);
    later(DescriptorTypes::install, Types.GETSET_DESCRIPTOR, Types.MEMBER_DESCRIPTOR);
    later(SuperType::install, Types.SUPER);
    later(PropertyTypes::install, Types.PROPERTY, Types.STATIC_METHOD, Types.CLASS_METHOD);
    later(ExceptionTypes::install, exceptionTypes());
    later(
        SingletonTypes::install,
        Types.NONE,
        Types.NOT_IMPLEMENTED,
        Types.ELLIPSIS,
        Types.MODULE,
        Types.CELL);
    later(
        GeneratorType::install,
        Types.GENERATOR,
        Types.COROUTINE,
        Types.ASYNC_GENERATOR,
        Types.ASYNC_GENERATOR_STEP);
    later(
        GenericAlias::install,
        Types.GENERIC_ALIAS,
        Types.LIST,
        Types.DICT,
        Types.TUPLE,
        Types.SET,
        Types.FROZENSET,
        Types.TYPE,
        Types.ENUMERATE);
    later(MappingProxy::install, Types.MAPPING_PROXY);
    later(PyCode::install, Types.CODE);
    later(IntType::install, Types.INT);
    later(BoolType::install, Types.BOOL);
    later(FloatType::install, Types.FLOAT);
    later(ComplexType::install, Types.COMPLEX);
    later(EnumerateType::install, Types.ENUMERATE);
    later(ZipType::install, Types.ZIP);
    later(MapType::install, Types.MAP);
    later(FilterType::install, Types.FILTER);
    later(ReversedType::install, Types.REVERSED);
    later(() -> IteratorTypes.install(Types.CALLABLE_ITERATOR), Types.CALLABLE_ITERATOR);
    later(() -> IteratorTypes.install(Types.ITERATOR), Types.ITERATOR);
  }

  private static PyType[] exceptionTypes() {
    List<PyType> types = new ArrayList<>(Exceptions.all());
    types.add(Types.TRACEBACK);
    return types.toArray(new PyType[0]);
  }

  /** Runs {@code installer} once, when the first of the types is looked at. */
  private static void later(Runnable installer, PyType... types) {
    Once once = new Once(installer);
    for (PyType type : types) {
      type.installLater(once);
    }
  }

  /** Code that runs once; what it looks at may ask for it again meanwhile. */
  private static final class Once implements BooleanSupplier {
    private final Runnable code;
    private boolean started;
    private boolean finished;

    Once(Runnable code) {
      this.code = code;
    }

    @Override
    public boolean getAsBoolean() {
      if (!started) {
        started = true;
        code.run();
        finished = true;
      }
      return finished;
    }
  }

  /** Each area adds its functions: one line per class. */
  private static void installFunctions() {
    NumberFunctions.install();
    IterationFunctions.install();
    ObjectFunctions.install();
    OutputFunctions.install();
    ScopeFunctions.install();
    GeneratorType.installFunctions();
    CodeFunctions.install();
  }

  private static void addTypes() {
    PyType[] named = {
      Types.OBJECT,
      Types.TYPE,
      Types.INT,
      Types.BOOL,
      Types.FLOAT,
      Types.COMPLEX,
      Types.STR,
      Types.BYTES,
      Types.BYTEARRAY,
      Types.MEMORYVIEW,
      Types.LIST,
      Types.TUPLE,
      Types.DICT,
      Types.SET,
      Types.FROZENSET,
      Types.RANGE,
      Types.SLICE,
      Types.PROPERTY,
      Types.STATIC_METHOD,
      Types.CLASS_METHOD,
      Types.SUPER,
      Types.ENUMERATE,
      Types.ZIP,
      Types.MAP,
      Types.FILTER,
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
    TABLE.put("__debug__", true);
  }
}
