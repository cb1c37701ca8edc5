package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The method resolution order of a class: a merge of its bases' orders that keeps each of them. */
final class ResolutionOrder {
  private ResolutionOrder() {}

  /** The ancestors of a class with the given bases, nearest first. */
  static List<PyType> of(List<PyType> bases) {
    checkDuplicates(bases);
    if (bases.size() == 1) {
      PyType[] inherited = bases.get(0).mro();
      Work.steps(inherited.length);
      return List.of(inherited);
    }
    List<Sequence> sequences = new ArrayList<>();
    for (PyType base : bases) {
      sequences.add(new Sequence(List.of(base.mro())));
    }
    sequences.add(new Sequence(bases));
    Map<PyType, Integer> tails = new HashMap<>();
    for (Sequence sequence : sequences) {
      Work.steps(sequence.types.size());
      sequence.types.stream().skip(1).forEach(type -> tails.merge(type, 1, Integer::sum));
    }
    return merge(sequences, tails);
  }

  /** An order to be kept, of which the types before {@code at} are dealt with. */
  private static final class Sequence {
    final List<PyType> types;
    int at;

    Sequence(List<PyType> types) {
      this.types = types;
    }

    PyType head() {
      return at < types.size() ? types.get(at) : null;
    }
  }

  /**
   * @param tails in how many sequences a type stands behind the head
   */
  private static List<PyType> merge(List<Sequence> sequences, Map<PyType, Integer> tails) {
    List<PyType> order = new ArrayList<>();
    for (; ; ) {
      sequences.removeIf(sequence -> sequence.head() == null);
      if (sequences.isEmpty()) {
        return order;
      }
      PyType next = candidate(sequences, tails);
      order.add(next);
      for (Sequence sequence : sequences) {
        if (sequence.head() == next) {
          sequence.at++;
          if (sequence.head() != null) {
            tails.merge(sequence.head(), -1, Integer::sum);
          }
        }
      }
    }
  }

  /** The first head that is in no tail. */
  private static PyType candidate(List<Sequence> sequences, Map<PyType, Integer> tails) {
    for (Sequence sequence : sequences) {
      if (tails.getOrDefault(sequence.head(), 0) == 0) {
        return sequence.head();
      }
    }
    throw conflict(sequences);
  }

  private static ScriptRaise conflict(List<Sequence> sequences) {
    Set<PyType> heads = new LinkedHashSet<>();
    sequences.forEach(sequence -> heads.add(sequence.head()));
    return Errors.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases "
            + heads.stream().map(PyType::name).collect(Collectors.joining(", ")));
  }

  private static void checkDuplicates(List<PyType> bases) {
    for (int i = 0; i < bases.size(); i++) {
      if (bases.indexOf(bases.get(i)) != i) {
        throw Errors.typeError("duplicate base class " + bases.get(i).name());
      }
    }
  }
}
