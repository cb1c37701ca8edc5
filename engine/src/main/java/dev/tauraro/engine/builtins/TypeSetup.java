package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.BuiltinFunction.Body1;
import dev.tauraro.engine.objects.BuiltinFunction.Body2;
import dev.tauraro.engine.objects.BuiltinFunction.Body3;
import dev.tauraro.engine.objects.BuiltinFunction.BodyN;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Comparison;
import java.util.function.Supplier;

/** Adds methods and attributes to one built-in type. Methods take the instance first. */
public final class TypeSetup {
  private final PyType type;

  /** Whether what is added is not to be an attribute yet but to be kept in {@link #made}. */
  private final boolean keeping;

  private Object made;

  private TypeSetup(PyType type, boolean keeping) {
    this.type = type;
    this.keeping = keeping;
  }

  public static TypeSetup of(PyType type) {
    return new TypeSetup(type, false);
  }

  /** Adds the method or attribute of a name. */
  @FunctionalInterface
  public interface Definition {
    void add(TypeSetup setup, String name);
  }

  /** A method that is not made yet. */
  private static final class Coming implements Supplier<Object> {
    private final PyType type;
    private final Definition definition;
    private final String name;
    private BuiltinFunction.Conduct conduct = BuiltinFunction.Conduct.LOUD;

    Coming(PyType type, Definition definition, String name) {
      this.type = type;
      this.definition = definition;
      this.name = name;
    }

    @Override
    public Object get() {
      TypeSetup setup = new TypeSetup(type, true);
      definition.add(setup, name);
      if (setup.made instanceof BuiltinFunction) {
        ((BuiltinFunction) setup.made).withConduct(conduct);
      }
      return setup.made;
    }
  }

  /**
   * Methods and attributes that are made when they are first looked at: each body costs a class,
   * and most scripts use few of them.
   */
  public TypeSetup each(Definition definition, String... names) {
    for (String name : names) {
      type.setOwnLater(name, new Coming(type, definition, name));
    }
    return this;
  }

  /** A method without arguments. */
  public TypeSetup zero(String name, Body1 body) {
    return add(name, BuiltinFunction.method(type, name).one(body));
  }

  /** A method with one argument. */
  public TypeSetup one(String name, Body2 body) {
    return add(name, BuiltinFunction.method(type, name).two(body));
  }

  /** How two values compare; NotImplemented where the type of the first does not know. */
  @FunctionalInterface
  public interface Ordering {
    Object compare(Comparison relation, Object a, Object b);
  }

  /** The six methods of comparisons. */
  public TypeSetup comparisons(Ordering ordering) {
    for (Comparison relation : Comparison.values()) {
      one(relation.method(), (a, b) -> ordering.compare(relation, a, b));
    }
    return this;
  }

  /** A method with two arguments. */
  public TypeSetup two(String name, Body3 body) {
    return add(name, BuiltinFunction.method(type, name).three(body));
  }

  /** A method with an optional argument. */
  public TypeSetup zeroOrOne(String name, Body1 none, Body2 one) {
    return add(name, BuiltinFunction.method(type, name).one(none).two(one));
  }

  /** A method with one or two arguments. */
  public TypeSetup oneOrTwo(String name, Body2 one, Body3 two) {
    return add(name, BuiltinFunction.method(type, name).two(one).three(two));
  }

  /** A method with up to two arguments. */
  public TypeSetup zeroToTwo(String name, Body1 none, Body2 one, Body3 two) {
    return add(name, BuiltinFunction.method(type, name).one(none).two(one).three(two));
  }

  /** A method with any arguments; the instance is the first of the array. */
  public TypeSetup any(String name, BodyN body) {
    return add(name, BuiltinFunction.method(type, name).any(body));
  }

  /** A method with any arguments, and a fast body for none (besides the instance). */
  public TypeSetup any(String name, Body1 none, BodyN body) {
    return add(name, BuiltinFunction.method(type, name).one(none).any(body));
  }

  /** A method with any arguments, and a fast body for one (besides the instance). */
  public TypeSetup oneOrMore(String name, Body2 one, BodyN body) {
    return add(name, BuiltinFunction.method(type, name).two(one).any(body));
  }

  /** A method with any arguments, and fast bodies for none and one (besides the instance). */
  public TypeSetup any(String name, Body1 none, Body2 one, BodyN body) {
    return add(name, BuiltinFunction.method(type, name).one(none).two(one).any(body));
  }

  /** A method with any arguments, and a fast body for two (besides the instance). */
  public TypeSetup twoOrMore(String name, Body3 two, BodyN body) {
    return add(name, BuiltinFunction.method(type, name).three(two).any(body));
  }

  private TypeSetup add(String name, BuiltinFunction.Builder builder) {
    return constant(name, builder.build());
  }

  /** Says that these methods never run script code. */
  public TypeSetup quiet(String... names) {
    return conduct(BuiltinFunction.Conduct.QUIET, names);
  }

  /** Says that these methods run no script code when their arguments are plain values. */
  public TypeSetup quietForPlain(String... names) {
    return conduct(BuiltinFunction.Conduct.QUIET_FOR_PLAIN, names);
  }

  /** As {@link #quietForPlain(String...)} for all methods that the type has until now. */
  public TypeSetup allQuietForPlain() {
    for (String name : type.ownNames()) {
      if (type.ownMaker(name) instanceof Coming || type.own(name) instanceof BuiltinFunction) {
        quietForPlain(name);
      }
    }
    return this;
  }

  private TypeSetup conduct(BuiltinFunction.Conduct conduct, String... names) {
    for (String name : names) {
      Supplier<Object> coming = type.ownMaker(name);
      if (coming instanceof Coming) {
        ((Coming) coming).conduct = conduct;
      } else {
        ((BuiltinFunction) type.own(name)).withConduct(conduct);
      }
    }
    return this;
  }

  /** Says which Java class the instances have that are not of a derived type. */
  public TypeSetup instances(Class<?> javaClass) {
    type.setInstanceClass(javaClass);
    return this;
  }

  /** A read-only attribute. */
  public TypeSetup getter(String name, GetSet.Getter getter) {
    return getset(name, getter, null);
  }

  /** A read-only attribute that scripts see as a member. */
  public TypeSetup member(String name, GetSet.Getter getter) {
    return constant(name, new GetSet(type, name, getter, null).asMember());
  }

  /** An attribute that can be set; the setter gets null when it is deleted. */
  public TypeSetup getset(String name, GetSet.Getter getter, GetSet.Setter setter) {
    return constant(name, new GetSet(type, name, getter, setter));
  }

  /** Any other attribute of the type. */
  public TypeSetup constant(String name, Object value) {
    if (keeping) {
      made = value;
    } else {
      type.setOwn(name, value);
    }
    return this;
  }

  /** A static method with any arguments. */
  public TypeSetup staticMethod(String name, BodyN body) {
    return constant(
        name, new MethodWrapper(BuiltinFunction.function(name).of(type).any(body).build(), false));
  }

  /** A class method with any arguments; the class is the first of the array. */
  public TypeSetup classMethod(String name, BodyN body) {
    BuiltinFunction function = BuiltinFunction.function(name).of(type).any(body).build();
    return constant(name, new MethodWrapper(Types.CLASS_METHOD_DESCRIPTOR, function, true));
  }

  /** Lets the type be subscripted, as {@code list[int]}. */
  public TypeSetup subscripts() {
    return classMethodOne("__class_getitem__", GenericAlias::of);
  }

  /** A class method with one argument besides the class. */
  public TypeSetup classMethodOne(String name, Body2 body) {
    return classMethod(
        name,
        (arguments, keywords) -> {
          String full = type.name() + "." + name + "()";
          if (keywords.length > 0) {
            throw Errors.typeError(full + " takes no keyword arguments");
          }
          if (arguments.length != 2) {
            throw Errors.typeError(
                full + " takes exactly one argument (" + (arguments.length - 1) + " given)");
          }
          return body.call(arguments[0], arguments[1]);
        });
  }

  /** The docstring. */
  public TypeSetup doc(String text) {
    return constant("__doc__", Str.of(text));
  }

  /** How instances are made: the native part of {@code __new__}. */
  public TypeSetup maker(PyType.Maker maker) {
    type.setMaker(maker);
    NewMethods.install(type);
    return this;
  }
}
