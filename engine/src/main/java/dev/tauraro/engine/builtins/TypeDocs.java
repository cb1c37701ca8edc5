package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;

/** The docstrings of the built-in types. */
final class TypeDocs {
  private TypeDocs() {}

  /** Gives a type its docstring, or None, unless it has an attribute of that name. */
  static void describe(PyType type) {
    if (!type.hasOwn("__doc__")) {
      type.setOwn("__doc__", of(type));
    }
  }

  static Object of(PyType type) {
    String text = ofType(type.name());
    return text == null ? None.NONE : Str.of(text);
  }

  private static String ofType(String name) {
    switch (name) {
      case "bool":
        return "The truth values True and False.";
      case "bytearray":
        return "A sequence of bytes that can be changed.";
      case "bytes":
        return "An immutable sequence of bytes.";
      case "cell":
        return "A variable that functions inside each other share.";
      case "classmethod":
        return "A function of a class that gets the class as its first argument.";
      case "code":
        return "Compiled source text.";
      case "complex":
        return "Complex numbers: two floats, the real and the imaginary part.";
      case "dict":
        return "A mapping of keys to values that keeps the order of insertion.";
      case "enumerate":
        return "An iterator over the items of an iterable, each with its number.";
      case "filter":
        return "An iterator over the items of an iterable for which a function is true.";
      case "float":
        return "Floating-point numbers of double precision.";
      case "frozenset":
        return "An immutable collection of different objects, in no order.";
      case "function":
        return "A function made by def or lambda.";
      case "int":
        return "Whole numbers of any size; made of numbers, or of text in a base.";
      case "list":
        return "A sequence of any objects that can be changed.";
      case "map":
        return "An iterator over the results of a function for the items of iterables.";
      case "mappingproxy":
        return "A mapping that shows another one and cannot be changed.";
      case "memoryview":
        return "A view of the bytes of another object.";
      case "method":
        return "A function bound to an instance.";
      case "module":
        return "A module: a namespace of its own.";
      case "object":
        return "The root of all classes; its instances have no attributes.";
      case "property":
        return "An attribute that functions get, set and delete.";
      case "range":
        return "An immutable sequence of numbers at equal distances.";
      case "reversed":
        return "An iterator over the items of a sequence, last first.";
      case "set":
        return "A collection of different objects, in no order.";
      case "slice":
        return "The places of a sequence from a start to a stop by a step.";
      case "staticmethod":
        return "A function of a class that gets neither instance nor class.";
      case "str":
        return "Text: an immutable sequence of characters.";
      case "super":
        return "Attributes of an object as the classes behind one of its classes define them.";
      case "tuple":
        return "An immutable sequence of any objects.";
      case "type":
        return "The type of a type; called with one object, the type of the object.";
      case "zip":
        return "An iterator over tuples of the items of several iterables.";
      default:
        return ofException(name);
    }
  }

  private static String ofException(String name) {
    switch (name) {
      case "ArithmeticError":
        return "The root of errors of arithmetic.";
      case "AssertionError":
        return "An assertion failed.";
      case "AttributeError":
        return "An attribute was not found.";
      case "BaseException":
        return "The root of all exceptions.";
      case "BaseExceptionGroup":
        return "Several exceptions of any kind at once.";
      case "BlockingIOError":
        return "The operation would have to wait.";
      case "BrokenPipeError":
        return "The other end of the connection is closed.";
      case "BufferError":
        return "A buffer cannot be used like that.";
      case "BytesWarning":
        return "A warning about bytes and text that are mixed up.";
      case "ChildProcessError":
        return "An operation on another process failed.";
      case "ConnectionAbortedError":
        return "The connection was given up.";
      case "ConnectionError":
        return "The root of errors of connections.";
      case "ConnectionRefusedError":
        return "The connection was refused.";
      case "ConnectionResetError":
        return "The connection was reset.";
      case "DeprecationWarning":
        return "A warning about something that should not be used any more.";
      case "EOFError":
        return "The input ended early.";
      case "EncodingWarning":
        return "A warning about an encoding that was not said.";
      case "Exception":
        return "The root of all exceptions that do not end the program.";
      case "ExceptionGroup":
        return "Several exceptions at once.";
      case "FileExistsError":
        return "The file exists already.";
      case "FileNotFoundError":
        return "The file does not exist.";
      case "FloatingPointError":
        return "A floating-point operation failed.";
      case "FutureWarning":
        return "A warning about something that will change its meaning.";
      case "GeneratorExit":
        return "A generator is being closed.";
      case "ImportError":
        return "A module, or a name in it, was not found.";
      case "ImportWarning":
        return "A warning about a probable mistake in an import.";
      case "IndentationError":
        return "The indentation is wrong.";
      case "IndexError":
        return "There is no such place in a sequence.";
      case "InterruptedError":
        return "The operation was interrupted.";
      case "IsADirectoryError":
        return "What should be a file is a directory.";
      case "KeyError":
        return "There is no such key in a mapping.";
      case "KeyboardInterrupt":
        return "The user interrupted the program.";
      case "LookupError":
        return "The root of errors of lookups.";
      case "MemoryError":
        return "There is not enough memory.";
      case "ModuleNotFoundError":
        return "The module was not found.";
      case "NameError":
        return "The name is not defined.";
      case "NotADirectoryError":
        return "What should be a directory is none.";
      case "NotImplementedError":
        return "A method has to be defined by a derived class.";
      case "OSError":
        return "The root of errors of the system and of streams.";
      case "OverflowError":
        return "A result is too large to be represented.";
      case "PendingDeprecationWarning":
        return "A warning about something that will be deprecated.";
      case "PermissionError":
        return "The operation is not allowed.";
      case "ProcessLookupError":
        return "The process was not found.";
      case "RecursionError":
        return "Calls are nested too deeply.";
      case "ReferenceError":
        return "A weak proxy was used after its object was gone.";
      case "ResourceWarning":
        return "A warning about a resource that was not given back.";
      case "RuntimeError":
        return "An error of no other kind.";
      case "RuntimeWarning":
        return "A warning about dubious behaviour at run time.";
      case "StopAsyncIteration":
        return "An asynchronous iterator is at its end.";
      case "StopIteration":
        return "An iterator is at its end.";
      case "SyntaxError":
        return "The text is no program.";
      case "SyntaxWarning":
        return "A warning about dubious syntax.";
      case "SystemError":
        return "The engine found an error in itself.";
      case "SystemExit":
        return "The program asks to end.";
      case "TabError":
        return "Tabs and blanks are mixed in the indentation.";
      case "TimeoutError":
        return "The time for the operation is over.";
      case "TypeError":
        return "A value has the wrong type.";
      case "UnboundLocalError":
        return "A local variable has no value yet.";
      case "UnicodeDecodeError":
        return "Bytes could not be decoded.";
      case "UnicodeEncodeError":
        return "Text could not be encoded.";
      case "UnicodeError":
        return "The root of errors of encodings.";
      case "UnicodeTranslateError":
        return "Text could not be translated.";
      case "UnicodeWarning":
        return "A warning about text.";
      case "UserWarning":
        return "A warning made by the program.";
      case "ValueError":
        return "A value is of the right type but not acceptable.";
      case "Warning":
        return "The root of all warnings.";
      case "ZeroDivisionError":
        return "A number was divided by zero.";
      default:
        return null;
    }
  }
}
