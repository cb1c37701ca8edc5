package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.UnionType;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Types;

/** The module {@code _types}: built-in types that have no name of their own. */
final class TypesModule {
  private TypesModule() {}

  /** An attribute that a class itself has, inherited ones left out; None when there is none. */
  private static Object own(Object type, Object name) {
    if (!(type instanceof PyType) || !Str.is(name)) {
      throw Errors.typeError("a class and a name are required");
    }
    Object value = ((PyType) type).own(Str.java(name));
    return value == null ? None.NONE : value;
  }

  /** Lets the generators of a generator function be awaited; returns the function, or None. */
  private static Object makeAwaitables(Object function) {
    if (!(function instanceof PyFunction)) {
      return None.NONE;
    }
    if (((PyFunction) function).code().kind() == CodeUnit.Kind.GENERATOR) {
      ((PyFunction) function).makeAwaitables();
      return function;
    }
    return ((PyFunction) function).code().kind().isCoroutine() ? function : None.NONE;
  }

  /** Whether this is a coroutine, or a generator that can be awaited. */
  private static Object isAwaitable(Object value) {
    return (Types.of(value) == Types.GENERATOR || Types.of(value) == Types.COROUTINE)
        && ((SuspendedBody) value).isAwaitable();
  }

  static PyModule create() {
    return new ModuleBuilder("_types", "Built-in types.")
        .constant("FunctionType", Types.FUNCTION)
        .constant("LambdaType", Types.FUNCTION)
        .constant("CodeType", Types.CODE)
        .constant("MappingProxyType", Types.MAPPING_PROXY)
        .constant("CellType", Types.CELL)
        .constant("FrameType", Types.FRAME)
        .constant("GeneratorType", Types.GENERATOR)
        .constant("CoroutineType", Types.COROUTINE)
        .constant("AsyncGeneratorType", Types.ASYNC_GENERATOR)
        .constant("MethodType", Types.METHOD)
        .constant("BuiltinFunctionType", Types.BUILTIN_FUNCTION)
        .constant("BuiltinMethodType", Types.BUILTIN_FUNCTION)
        .constant("WrapperDescriptorType", Types.WRAPPER_DESCRIPTOR)
        .constant("MethodWrapperType", Types.METHOD_WRAPPER)
        .constant("MethodDescriptorType", Types.METHOD_DESCRIPTOR)
        .constant("ClassMethodDescriptorType", Types.CLASS_METHOD_DESCRIPTOR)
        .constant("ModuleType", Types.MODULE)
        .constant("TracebackType", Types.TRACEBACK)
        .constant("GetSetDescriptorType", Types.GETSET_DESCRIPTOR)
        .constant("MemberDescriptorType", Types.MEMBER_DESCRIPTOR)
        .constant("GenericAlias", Types.GENERIC_ALIAS)
        .constant("UnionType", UnionType.TYPE)
        .constant("EllipsisType", Types.ELLIPSIS)
        .constant("NoneType", Types.NONE)
        .constant("NotImplementedType", Types.NOT_IMPLEMENTED)
        .two("_own", TypesModule::own)
        .one("_make_awaitables", TypesModule::makeAwaitables)
        .one("_is_awaitable", TypesModule::isAwaitable)
        .build();
  }
}
