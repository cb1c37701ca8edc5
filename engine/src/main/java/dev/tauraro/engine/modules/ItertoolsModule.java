package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Iteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The module {@code itertools}: iterators over iterators. They are in {@link EndlessIterators},
 * {@link FilteringIterators}, {@link JoiningIterators}, {@link Combinations} and {@link Grouping}.
 */
final class ItertoolsModule {
  /** One of the module's iterators. */
  abstract static class Step extends ClassedIterator {
    Step(PyType type) {
      super(type);
    }

    /** What {@code __reduce__} answers: how to make an iterator that goes on as this one. */
    PyTuple reduced() {
      throw Errors.typeError("cannot pickle 'itertools." + type().name() + "' object");
    }

    /** Goes on from a state that {@link #reduced} told. */
    void restore(Object state) {
      throw Errors.attributeError(
          "'itertools." + type().name() + "' object has no attribute '__setstate__'");
    }

    final PyTuple reduced(Object... arguments) {
      return PyTuple.of(type(), PyTuple.of(arguments));
    }

    final PyTuple reducedTo(Object state, Object... arguments) {
      return PyTuple.of(type(), PyTuple.of(arguments), state);
    }
  }

  /** An iterator that passes on the StopIteration that one inside it raises. */
  abstract static class PassingStep extends Step {
    PassingStep(PyType type) {
      super(type);
    }

    @Override
    protected abstract Object next(boolean raising);

    @Override
    public final Object next() {
      return next(false);
    }
  }

  /** An iterator without items. */
  static Object nothing() {
    return Iteration.iterate(PyTuple.EMPTY);
  }

  /** Gives the types of the module their state for copies. */
  private static void addState(PyType type) {
    TypeSetup.of(type).zero("__reduce__", self -> ((Step) self).reduced());
    if (STATES.contains(type.name())) {
      TypeSetup.of(type)
          .one(
              "__setstate__",
              (self, state) -> {
                ((Step) self).restore(state);
                return None.NONE;
              });
    }
  }

  private static final List<PyType> TYPES = new ArrayList<>();

  /** The types that tell a state besides the arguments of their making. */
  private static final Set<String> STATES =
      Set.of(
          "accumulate",
          "chain",
          "cycle",
          "dropwhile",
          "groupby",
          "islice",
          "takewhile",
          "zip_longest",
          "product",
          "permutations",
          "combinations",
          "combinations_with_replacement");

  static {
    EndlessIterators.addTo(TYPES);
    FilteringIterators.addTo(TYPES);
    JoiningIterators.addTo(TYPES);
    Combinations.addTo(TYPES);
    Grouping.addTo(TYPES);
    TYPES.forEach(ItertoolsModule::addState);
    TYPES.forEach(PyType::seal);
  }

  private ItertoolsModule() {}

  static PyModule create() {
    ModuleBuilder module = new ModuleBuilder("itertools", "Iterators over iterators.");
    for (PyType type : TYPES) {
      module.constant(type.name(), type);
    }
    return module.any("tee", Grouping::tee).build();
  }

  /** Adds a type to those of the module. */
  static PyType define(List<PyType> types, String name, PyType.Maker maker) {
    PyType type = ModuleTypes.iterator("itertools", name, maker);
    types.add(type);
    return type;
  }

  /** The type of that name. */
  static PyType named(String name) {
    return TYPES.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }

  static Object only(String function, Object[] arguments) {
    if (arguments.length != 1) {
      throw Errors.typeError(function + " expected 1 argument, got " + arguments.length);
    }
    return arguments[0];
  }
}
