package dev.tauraro.engine.objects;

/**
 * A function or method written in Java. As a type attribute it is a method descriptor: found on a
 * type it takes the instance as its first argument.
 */
public final class BuiltinFunction extends PyObject implements Callable {
  /** Java code that takes no argument. */
  @FunctionalInterface
  public interface Body0 {
    Object call();
  }

  /** Java code that takes one argument. */
  @FunctionalInterface
  public interface Body1 {
    Object call(Object a);
  }

  /** Java code that takes two arguments. */
  @FunctionalInterface
  public interface Body2 {
    Object call(Object a, Object b);
  }

  /** Java code that takes three arguments. */
  @FunctionalInterface
  public interface Body3 {
    Object call(Object a, Object b, Object c);
  }

  /** Java code that takes any arguments; the last ones are named by {@code keywords}. */
  @FunctionalInterface
  public interface BodyN {
    Object call(Object[] arguments, String[] keywords);
  }

  /** What a built-in is bound to when it is looked up on an instance. */
  public enum Binding {
    /** A plain function: never bound. */
    FUNCTION,
    /** A method of a type: bound to the instance. */
    METHOD
  }

  /** When a built-in runs script code. */
  public enum Conduct {
    /** Whenever it likes. */
    LOUD,
    /**
     * Never when all arguments but the instance are None, numbers or strings that are no instances
     * of scripts' classes.
     */
    QUIET_FOR_PLAIN,
    /** Never. */
    QUIET
  }

  /** Stands for the method with an instance where it is remembered what was called. */
  public record Bound(BuiltinFunction method) {}

  private final String name;
  private final PyType owner;
  private final Binding binding;
  private final Bound bound = new Bound(this);
  private final int minimum;
  private final int maximum;
  private final Body0 body0;
  private final Body1 body1;
  private final Body2 body2;
  private final Body3 body3;
  private final BodyN bodyN;
  private final PyType home;
  private String docstring;
  private String module = "builtins";
  private Conduct conduct = Conduct.LOUD;
  private boolean ofRun;

  private BuiltinFunction(Builder builder) {
    this.name = builder.name;
    this.owner = builder.owner;
    this.home = builder.home == null ? builder.owner : builder.home;
    this.binding = builder.owner == null ? Binding.FUNCTION : Binding.METHOD;
    this.body0 = builder.body0;
    this.body1 = builder.body1;
    this.body2 = builder.body2;
    this.body3 = builder.body3;
    this.bodyN = builder.bodyN;
    this.minimum =
        body0 != null ? 0 : body1 != null ? 1 : body2 != null ? 2 : body3 != null ? 3 : 0;
    this.maximum =
        bodyN != null ? -1 : body3 != null ? 3 : body2 != null ? 2 : body1 != null ? 1 : 0;
  }

  /**
   * Collects the bodies for each number of arguments (for methods the instance counts as the
   * first); a number without body is an error unless there is a {@link #any} body.
   */
  public static final class Builder {
    private final String name;
    private final PyType owner;
    private PyType home;
    private Body0 body0;
    private Body1 body1;
    private Body2 body2;
    private Body3 body3;
    private BodyN bodyN;

    private Builder(PyType owner, String name) {
      this.owner = owner;
      this.name = name;
    }

    public Builder none(Body0 body) {
      body0 = body;
      return this;
    }

    public Builder one(Body1 body) {
      body1 = body;
      return this;
    }

    public Builder two(Body2 body) {
      body2 = body;
      return this;
    }

    public Builder three(Body3 body) {
      body3 = body;
      return this;
    }

    public Builder any(BodyN body) {
      bodyN = body;
      return this;
    }

    /** Says that it is a function of a type: a static method or one of the class itself. */
    public Builder of(PyType type) {
      home = type;
      return this;
    }

    public BuiltinFunction build() {
      return new BuiltinFunction(this);
    }
  }

  /** Starts a function. */
  public static Builder function(String name) {
    return new Builder(null, name);
  }

  /** Starts a method of a built-in type. */
  public static Builder method(PyType owner, String name) {
    return new Builder(owner, name);
  }

  @Override
  public PyType type() {
    if (binding != Binding.METHOD) {
      return Types.BUILTIN_FUNCTION;
    }
    return isWrapper() ? Types.WRAPPER_DESCRIPTOR : Types.METHOD_DESCRIPTOR;
  }

  /** Whether it is the method behind an operator, which scripts see as a wrapper. */
  public boolean isWrapper() {
    return owner != null && SlotNames.isWrapper(owner, name);
  }

  public String name() {
    return name;
  }

  /** The type of which this is a method, or null. */
  public PyType owner() {
    return owner;
  }

  /** The type of which this is a method, a class method or a static method; null for others. */
  public PyType home() {
    return home;
  }

  public Binding binding() {
    return binding;
  }

  public String module() {
    return module;
  }

  public BuiltinFunction withModule(String module) {
    this.module = module;
    return this;
  }

  /** What stands for the method with an instance; always the same. */
  public Bound bound() {
    return bound;
  }

  /** Whether it was made in a run and refers to its objects; nothing shared may refer to it. */
  public boolean isOfRun() {
    return ofRun;
  }

  /** Says that it refers to objects of the run that makes it. */
  public BuiltinFunction ofRun() {
    ofRun = true;
    return this;
  }

  public Conduct conduct() {
    return conduct;
  }

  public BuiltinFunction withConduct(Conduct conduct) {
    this.conduct = conduct;
    return this;
  }

  public String docstring() {
    return docstring;
  }

  public BuiltinFunction withDocstring(String docstring) {
    this.docstring = docstring;
    return this;
  }

  @Override
  public Object call(Object[] arguments, String[] keywords) {
    if (keywords.length == 0) {
      switch (arguments.length) {
        case 0:
          if (body0 != null) {
            return body0.call();
          }
          break;
        case 1:
          if (body1 != null) {
            checkSelf(arguments[0]);
            return body1.call(arguments[0]);
          }
          break;
        case 2:
          if (body2 != null) {
            checkSelf(arguments[0]);
            return body2.call(arguments[0], arguments[1]);
          }
          break;
        case 3:
          if (body3 != null) {
            checkSelf(arguments[0]);
            return body3.call(arguments[0], arguments[1], arguments[2]);
          }
          break;
        default:
          break;
      }
    }
    if (owner != null && arguments.length == keywords.length) {
      throw Errors.typeError(
          isWrapper()
              ? "descriptor '"
                  + name
                  + "' of '"
                  + owner.displayName()
                  + "' object needs an argument"
              : "unbound method " + qualifiedName() + "() needs an argument");
    }
    if (owner != null) {
      checkSelf(arguments[0]);
    }
    if (bodyN == null) {
      throw keywords.length > 0
          ? Errors.typeError(
              (isWrapper() ? "wrapper " + name : qualifiedName()) + "() takes no keyword arguments")
          : wrongCount(arguments.length);
    }
    return bodyN.call(arguments, keywords);
  }

  @Override
  public Object call() {
    return body0 != null ? body0.call() : call(NO_ARGUMENTS, NO_KEYWORDS);
  }

  @Override
  public Object call(Object a) {
    if (body1 == null) {
      return call(new Object[] {a}, NO_KEYWORDS);
    }
    checkSelf(a);
    return body1.call(a);
  }

  @Override
  public Object call(Object a, Object b) {
    if (body2 == null) {
      return call(new Object[] {a, b}, NO_KEYWORDS);
    }
    checkSelf(a);
    return body2.call(a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    if (body3 == null) {
      return call(new Object[] {a, b, c}, NO_KEYWORDS);
    }
    checkSelf(a);
    return body3.call(a, b, c);
  }

  /** The bodies, for compiled code that calls them without checks. Each may be null. */
  public Body0 body0() {
    return body0;
  }

  public BodyN bodyN() {
    return bodyN;
  }

  public Body1 body1() {
    return body1;
  }

  public Body2 body2() {
    return body2;
  }

  public Body3 body3() {
    return body3;
  }

  private void checkSelf(Object self) {
    if (owner != null && owner != Types.OBJECT) {
      PyType type = Types.of(self);
      if (type != owner && !type.isSubtypeOf(owner)) {
        throw Errors.typeError(
            "descriptor '"
                + name
                + (isWrapper() ? "' requires a '" : "' for '")
                + owner.displayName()
                + (isWrapper() ? "' object but received a '" : "' objects doesn't apply to a '")
                + type.displayName()
                + (isWrapper() ? "'" : "' object"));
      }
    }
  }

  private String qualifiedName() {
    if (owner != null) {
      return owner.name() + "." + name;
    }
    return module.equals("builtins") ? name : module + "." + name;
  }

  /** Whether the wrapper takes its arguments as a function without a name does. */
  private boolean isUnpacked() {
    switch (name) {
      case "__setattr__":
      case "__setitem__":
      case "__set__":
        return true;
      case "__mul__":
      case "__rmul__":
      case "__imul__":
        return owner.own("__len__") != null;
      default:
        return false;
    }
  }

  private ScriptRaise wrongCount(int given) {
    int self = owner == null ? 0 : 1;
    int low = minimum - self;
    int high = maximum - self;
    int got = given - self;
    if (isWrapper() && high == low) {
      return Errors.typeError(
          (isUnpacked() ? " expected " : "expected ")
              + low
              + (low == 1 ? " argument" : " arguments")
              + ", got "
              + got);
    }
    if (high == low) {
      if (low == 0) {
        return Errors.typeError(qualifiedName() + "() takes no arguments (" + got + " given)");
      }
      if (low == 1) {
        return Errors.typeError(
            qualifiedName() + "() takes exactly one argument (" + got + " given)");
      }
      return Errors.typeError(name + " expected " + low + " arguments, got " + got);
    }
    return Errors.typeError(
        (isWrapper() ? "" : name)
            + " expected at "
            + (got < low ? "least " + low : "most " + high)
            + (((got < low ? low : high) == 1) ? " argument" : " arguments")
            + ", got "
            + got);
  }

  @Override
  public String toString() {
    return owner == null
        ? "<built-in function " + name + ">"
        : (isWrapper() ? "<slot wrapper '" : "<method '")
            + name
            + "' of '"
            + owner.displayName()
            + "' objects>";
  }
}
