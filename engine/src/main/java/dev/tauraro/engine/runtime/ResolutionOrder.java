package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The method resolution order of a class: a merge of its bases' orders that keeps each of them. */
final class ResolutionOrder {
  private ResolutionOrder() {}

  /** The ancestors of a class with the given bases, nearest first. */
  static List<PyType> of(List<PyType> bases) {
    checkDuplicates(bases);
    List<List<PyType>> sequences = new ArrayList<>();
    for (PyType base : bases) {
      sequences.add(new ArrayList<>(List.of(base.mro())));
    }
    sequences.add(new ArrayList<>(bases));
    List<PyType> order = new ArrayList<>();
    for (; ; ) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return order;
      }
      PyType next = candidate(sequences);
      order.add(next);
      for (List<PyType> sequence : sequences) {
        if (sequence.get(0) == next) {
          sequence.remove(0);
        }
      }
    }
  }

  /** The first head that is in no tail. */
  private static PyType candidate(List<List<PyType>> sequences) {
    for (List<PyType> sequence : sequences) {
      PyType head = sequence.get(0);
      if (sequences.stream().noneMatch(other -> other.indexOf(head) > 0)) {
        return head;
      }
    }
    throw conflict(sequences);
  }

  private static ScriptRaise conflict(List<List<PyType>> sequences) {
    Set<PyType> heads = new LinkedHashSet<>();
    sequences.forEach(sequence -> heads.add(sequence.get(0)));
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
