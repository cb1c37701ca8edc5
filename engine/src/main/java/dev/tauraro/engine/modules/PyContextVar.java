package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Text;

/** A variable whose value depends on the context that asks. */
final class PyContextVar extends PyObject {
  static final PyType TYPE = ModuleTypes.type("_contextvars", "ContextVar").notSubclassable();
  static final PyType TOKEN = ModuleTypes.type("_contextvars", "Token").notSubclassable();

  private static final PyType MISSING_TYPE = ModuleTypes.type("Token", "MISSING");

  /** Stands for the value that a variable did not have. */
  private static final PyObject MISSING =
      new PyObject() {
        @Override
        public PyType type() {
          return MISSING_TYPE;
        }
      };

  static {
    TypeSetup.of(MISSING_TYPE).zero("__repr__", self -> Str.of("<Token.MISSING>"));
    MISSING_TYPE.seal();
    TypeSetup.of(TYPE)
        .maker(PyContextVar::make)
        .subscripts()
        .member("name", self -> of(self).name)
        .zeroOrOne("get", self -> of(self).get(null), (self, other) -> of(self).get(other))
        .one("set", (self, value) -> of(self).set(value))
        .one("reset", (self, token) -> of(self).reset(token))
        .zero("__repr__", self -> Str.of(of(self).text()));
    TYPE.seal();
    TypeSetup.of(TOKEN)
        .maker(PyContextVar::noToken)
        .subscripts()
        .constant("MISSING", MISSING)
        .constant("__hash__", None.NONE)
        .getter("var", self -> ((Token) self).variable)
        .getter("old_value", self -> ((Token) self).old == null ? MISSING : ((Token) self).old)
        .zero("__repr__", self -> Str.of(((Token) self).text()));
    TOKEN.seal();
  }

  private final Object name;
  private final Object otherwise;

  /** A variable; {@code otherwise} is its value where nobody gave it one, or null. */
  PyContextVar(Object name, Object otherwise) {
    this.name = name;
    this.otherwise = otherwise;
  }

  /** What a variable was before it was set. */
  private static final class Token extends PyObject {
    private final PyContextVar variable;
    private final PyContext context;
    private final Object old;
    private boolean used;

    Token(PyContextVar variable, PyContext context) {
      this.variable = variable;
      this.context = context;
      this.old = context.value(variable);
    }

    @Override
    public PyType type() {
      return TOKEN;
    }

    String text() {
      return "<Token"
          + (used ? " used" : "")
          + " var="
          + variable.text()
          + " at "
          + Text.identity(this)
          + ">";
    }
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional != 1) {
      throw Errors.typeError(
          "ContextVar() takes "
              + (positional == 0 ? "exactly" : "at most")
              + " 1 positional argument ("
              + positional
              + " given)");
    }
    for (String keyword : keywords) {
      if (!keyword.equals("default")) {
        throw Errors.typeError("'" + keyword + "' is an invalid keyword argument for ContextVar()");
      }
    }
    if (Str.unwrap(arguments[0]) == null) {
      throw Errors.typeError("context variable name must be a str");
    }
    return new PyContextVar(arguments[0], keywords.length == 0 ? null : arguments[1]);
  }

  private static Object noToken(PyType type, Object[] arguments, String[] keywords) {
    throw Errors.runtimeError("Tokens can only be created by ContextVars");
  }

  private static PyContextVar of(Object self) {
    return (PyContextVar) self;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private Object get(Object other) {
    Object value = PyContext.current().value(this);
    if (value != null) {
      return value;
    }
    Object instead = other == null ? otherwise : other;
    if (instead == null) {
      throw Errors.of(Exceptions.LOOKUP_ERROR, this);
    }
    return instead;
  }

  Object set(Object value) {
    PyContext context = PyContext.current();
    Token token = new Token(this, context);
    context.change(this, value);
    return token;
  }

  private Object reset(Object value) {
    if (!(value instanceof Token)) {
      throw Errors.typeError("expected an instance of Token, got " + Text.reprJava(value));
    }
    Token token = (Token) value;
    if (token.used) {
      throw Errors.runtimeError(token.text() + " has already been used once");
    }
    boolean ours = token.variable == this;
    if (!ours || token.context != PyContext.current()) {
      throw Errors.valueError(
          token.text()
              + " was created "
              + (ours ? "in a different Context" : "by a different ContextVar"));
    }
    token.used = true;
    token.context.change(this, token.old);
    return None.NONE;
  }

  private String text() {
    return "<ContextVar name="
        + Text.reprJava(name)
        + (otherwise == null ? "" : " default=" + Text.reprJava(otherwise))
        + " at "
        + Text.identity(this)
        + ">";
  }
}
