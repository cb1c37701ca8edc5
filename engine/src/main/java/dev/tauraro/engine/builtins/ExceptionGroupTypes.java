package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.ExceptionGroups;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;

/** BaseExceptionGroup and ExceptionGroup. */
final class ExceptionGroupTypes {
  private ExceptionGroupTypes() {}

  static void install() {
    TypeSetup.of(Exceptions.BASE_EXCEPTION_GROUP)
        .maker(ExceptionGroupTypes::make)
        .getter("message", self -> of(self).arguments().get(0))
        .getter("exceptions", self -> PyTuple.of(ExceptionGroups.members(of(self))))
        .zero("__str__", ExceptionGroupTypes::str)
        .one(
            "derive",
            (self, members) ->
                Calls.call(Exceptions.BASE_EXCEPTION_GROUP, of(self).arguments().get(0), members))
        .one(
            "split",
            (self, condition) -> {
              ExceptionGroups.Split parts =
                  ExceptionGroups.split(of(self), ExceptionGroups.condition(condition));
              return PyTuple.of(
                  ExceptionGroups.orNone(parts.matching()), ExceptionGroups.orNone(parts.rest()));
            })
        .one(
            "subgroup",
            (self, condition) ->
                ExceptionGroups.orNone(
                    ExceptionGroups.split(of(self), ExceptionGroups.condition(condition))
                        .matching()))
        .subscripts();
  }

  private static PyException of(Object value) {
    return (PyException) value;
  }

  private static Object str(Object self) {
    int count = ExceptionGroups.members(of(self)).length;
    return Str.of(
        Text.strJava(of(self).arguments().get(0))
            + " ("
            + count
            + " sub-exception"
            + (count == 1 ? ")" : "s)"));
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length != 2 || keywords.length > 0) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
              + (arguments.length - keywords.length)
              + " given)");
    }
    if (!Str.is(Str.unwrap(arguments[0]))) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not " + Types.nameOf(arguments[0]));
    }
    PyType made = checkMembers(type, arguments[1]);
    return new PyException(made, arguments[0], arguments[1]);
  }

  /** Checks the members; returns the type, which is ExceptionGroup when no member forbids it. */
  private static PyType checkMembers(PyType type, Object value) {
    if (!(value instanceof PyList)
        && !(value instanceof PyTuple)
        && Types.of(value).lookup("__getitem__") == null) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    Object[] members = Iteration.toArray(value);
    if (members.length == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean nestedBase = false;
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof PyException)) {
        throw Errors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
      nestedBase |= !of(members[i]).type().isSubtypeOf(Exceptions.EXCEPTION);
    }
    if (type == Exceptions.BASE_EXCEPTION_GROUP) {
      return nestedBase ? type : Exceptions.EXCEPTION_GROUP;
    }
    if (nestedBase && type.isSubtypeOf(Exceptions.EXCEPTION)) {
      throw Errors.typeError(
          type == Exceptions.EXCEPTION_GROUP
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + type.name() + "'");
    }
    return type;
  }
}
