package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;

/** Runs script functions; the interpreter implements it. */
public interface FunctionRunner {
  /** Binds positional arguments followed by those named by {@code keywords}, and runs the body. */
  Object call(PyFunction function, Object[] arguments, String[] keywords);

  Object call(PyFunction function);

  Object call(PyFunction function, Object a);

  Object call(PyFunction function, Object a, Object b);

  Object call(PyFunction function, Object a, Object b, Object c);

  /**
   * The innermost activation of the present context, or null. Other than {@link
   * ExecutionContext#topFrame} it may be of compiled code, and so may be its callers: then only
   * their places are known.
   */
  Activation innermost();

  /** What the engine that runs the present code knows about code. */
  CodeState state(CodeUnit code);

  /**
   * Runs the body of a module, or of code given to {@code exec}.
   *
   * @param namespace mapping of the local variables, or null when they are the module's
   */
  Object runCode(CodeState code, Globals globals, Object namespace);

  /** The module of a dotted name, imported if it is not yet. */
  Object importModule(String name);

  /**
   * What {@code __import__} returns.
   *
   * @param importer the variables of the importing module, for relative names; null for none
   * @param wanted the names imported from the module, or None
   * @param level number of leading dots
   */
  Object importModule(String name, PyDict importer, Object wanted, long level);

  /**
   * What {@code __build_class__} returns.
   *
   * @param body function with the statements of the class
   * @param keywords arguments of the class statement, {@code metaclass} among them
   */
  Object buildClass(PyFunction body, Object name, PyTuple bases, PyDict keywords);
}
