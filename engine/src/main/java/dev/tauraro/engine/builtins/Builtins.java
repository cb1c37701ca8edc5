package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The built-in names: installs the methods of all built-in types once, for all engines. */
public final class Builtins {
  private static final BuiltinTable TABLE = new BuiltinTable();
  private static boolean installed;

  private Builtins() {}

  /** The built-in functions, types and constants by name. */
  public static Map<String, Object> table() {
    install();
    return TABLE;
  }

  /** Prepares everything; calls after the first do nothing. */
  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    addTypes();
    installTypes();
  }

  /** Each area installs the methods of its types: one line per class, with the types it covers. */
  private static void installTypes() {
    later("ListType", Types.LIST, Types.LIST_ITERATOR, Types.LIST_REVERSE_ITERATOR);
    later("TupleType", Types.TUPLE, Types.TUPLE_ITERATOR);
    later("DictType", Types.DICT);
    later(
        "DictViewTypes",
        Types.DICT_KEYS,
        Types.DICT_VALUES,
        Types.DICT_ITEMS,
        Types.DICT_KEY_ITERATOR,
        Types.DICT_VALUE_ITERATOR,
        Types.DICT_ITEM_ITERATOR,
        Types.DICT_REVERSE_KEY_ITERATOR,
        Types.DICT_REVERSE_VALUE_ITERATOR,
        Types.DICT_REVERSE_ITEM_ITERATOR);
    later("SetTypes", Types.SET, Types.FROZENSET, Types.SET_ITERATOR);
    later("RangeType", Types.RANGE, Types.RANGE_ITERATOR);
    later("SliceType", Types.SLICE);
    later("StrType", Types.STR, Types.STR_ITERATOR, Types.STR_ASCII_ITERATOR);
    later(
        "BytesTypes", Types.BYTES, Types.BYTEARRAY, Types.BYTES_ITERATOR, Types.BYTEARRAY_ITERATOR);
    later("MemoryViewType", Types.MEMORYVIEW);
    later("ObjectType", Types.OBJECT);
    later("TypeType", Types.TYPE);
    later(
        "FunctionTypes",
        Types.FUNCTION,
        Types.METHOD,
        Types.BUILTIN_FUNCTION,
        Types.METHOD_DESCRIPTOR,
        Types.WRAPPER_DESCRIPTOR,
        Types.CLASS_METHOD_DESCRIPTOR,
        Types.METHOD_WRAPPER);
    later("DescriptorTypes", Types.GETSET_DESCRIPTOR, Types.MEMBER_DESCRIPTOR);
    later("SuperType", Types.SUPER);
    later("PropertyTypes", Types.PROPERTY, Types.STATIC_METHOD, Types.CLASS_METHOD);
    later("ExceptionTypes", exceptionTypes());
    later(
        "SingletonTypes",
        Types.NONE,
        Types.NOT_IMPLEMENTED,
        Types.ELLIPSIS,
        Types.MODULE,
        Types.CELL);
    later(
        "GeneratorType",
        Types.GENERATOR,
        Types.COROUTINE,
        Types.ASYNC_GENERATOR,
        Types.ASYNC_GENERATOR_STEP);
    later("GenericAlias", Types.GENERIC_ALIAS);
    later("MappingProxy", Types.MAPPING_PROXY);
    later("CodeType", Types.CODE);
    later("FrameTypes", Types.FRAME, Types.TRACEBACK);
    later("IntType", Types.INT);
    later("BoolType", Types.BOOL);
    later("FloatType", Types.FLOAT);
    later("ComplexType", Types.COMPLEX);
    later("EnumerateType", Types.ENUMERATE);
    later("ZipType", Types.ZIP);
    later("MapType", Types.MAP);
    later("FilterType", Types.FILTER);
    later("ReversedType", Types.REVERSED);
    later("CALLABLE_ITERATOR", Types.CALLABLE_ITERATOR);
    later("ITERATOR", Types.ITERATOR);
  }

  private static PyType[] exceptionTypes() {
    return Exceptions.all().toArray(new PyType[0]);
  }

  /** Installs an area once, when the first of its types is looked at. */
  private static void later(String area, PyType... types) {
    Once once = new Once(area, types);
    for (PyType type : types) {
      type.installLater(once);
    }
  }

  /** Code that runs once; what it looks at may ask for it again meanwhile. */
  private static final class Once implements BooleanSupplier {
    private final String area;
    private final PyType[] types;
    private boolean started;
    private boolean finished;

    Once(String area, PyType... types) {
      this.area = area;
      this.types = types;
    }

    @Override
    public boolean getAsBoolean() {
      if (!started) {
        started = true;
        installTypes(area);
        for (PyType type : types) {
          TypeDocs.describe(type);
        }
        finished = true;
      }
      return finished;
    }
  }

  /** Names and not method references, which would each be linked at start. */
  private static void installTypes(String area) {
    switch (area) {
      case "ListType":
        ListType.install();
        break;
      case "TupleType":
        TupleType.install();
        break;
      case "DictType":
        DictType.install();
        break;
      case "SetTypes":
        SetTypes.install();
        break;
      case "RangeType":
        RangeType.install();
        break;
      case "SliceType":
        SliceType.install();
        break;
      case "StrType":
        StrType.install();
        break;
      case "BytesTypes":
        BytesTypes.install();
        break;
      case "MemoryViewType":
        MemoryViewType.install();
        break;
      case "ObjectType":
        ObjectType.install();
        break;
      case "TypeType":
        TypeType.install();
        break;
      case "FunctionTypes":
        FunctionTypes.install();
        break;
      case "DescriptorTypes":
        DescriptorTypes.install();
        break;
      case "SuperType":
        SuperType.install();
        break;
      case "PropertyTypes":
        PropertyTypes.install();
        break;
      case "ExceptionTypes":
        ExceptionTypes.install();
        break;
      case "SingletonTypes":
        SingletonTypes.install();
        break;
      case "GeneratorType":
        GeneratorType.install();
        break;
      case "GenericAlias":
        GenericAlias.install();
        break;
      case "DictViewTypes":
        DictViewTypes.install();
        break;
      case "MappingProxy":
        MappingProxy.install();
        break;
      case "FrameTypes":
        FrameTypes.install();
        break;
      case "CodeType":
        CodeType.install();
        break;
      case "IntType":
        IntType.install();
        break;
      case "BoolType":
        BoolType.install();
        break;
      case "FloatType":
        FloatType.install();
        break;
      case "ComplexType":
        ComplexType.install();
        break;
      case "EnumerateType":
        EnumerateType.install();
        break;
      case "ZipType":
        ZipType.install();
        break;
      case "MapType":
        MapType.install();
        break;
      case "FilterType":
        FilterType.install();
        break;
      case "ReversedType":
        ReversedType.install();
        break;
      case "CALLABLE_ITERATOR":
        IteratorTypes.installCopied(Types.CALLABLE_ITERATOR);
        break;
      case "ITERATOR":
        IteratorTypes.installIndexed(Types.ITERATOR);
        break;
      default:
        throw new IllegalArgumentException(area);
    }
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
      TABLE.add(type.name(), type);
    }
    for (PyType type : Exceptions.all()) {
      TABLE.add(type.name(), type);
    }
    TABLE.add("EnvironmentError", Exceptions.OS_ERROR);
    TABLE.add("IOError", Exceptions.OS_ERROR);
    TABLE.add("None", None.NONE);
    TABLE.add("NotImplemented", None.NOT_IMPLEMENTED);
    TABLE.add("Ellipsis", None.ELLIPSIS);
    TABLE.add("__debug__", true);
  }
}
