package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.objects.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

/**
 * What is known at one place while a graph is built: which node each variable is, which variables'
 * homes in memory are out of date, and facts about memory.
 *
 * <p>A variable without node is dead (a register) or must be read from memory (others).
 */
final class State {
  private final Node[] values;
  private final boolean[] dirty;

  /** Facts that hold as long as nothing else runs: strategy of a list, shape of an instance. */
  private final Map<Node, Object> facts;

  /** Facts that stay true: the code of a function. */
  private final Map<Node, Object> lasting;

  State(int variables) {
    this(new Node[variables], new boolean[variables], new HashMap<>(), new HashMap<>());
  }

  private State(
      Node[] values, boolean[] dirty, Map<Node, Object> facts, Map<Node, Object> lasting) {
    this.values = values;
    this.dirty = dirty;
    this.facts = facts;
    this.lasting = lasting;
  }

  State copy() {
    return new State(values.clone(), dirty.clone(), new HashMap<>(facts), new HashMap<>(lasting));
  }

  /** The state of an activation that begins here, with its variables unset. */
  State forInlined(int variables) {
    return new State(
        new Node[variables], new boolean[variables], new HashMap<>(facts), new HashMap<>(lasting));
  }

  /** Takes the facts of another state instead of its own. */
  void takeFacts(State other) {
    facts.clear();
    facts.putAll(other.facts);
    lasting.clear();
    lasting.putAll(other.lasting);
  }

  Node get(int variable) {
    return values[variable];
  }

  void set(int variable, Node value) {
    values[variable] = value;
  }

  boolean isDirty(int variable) {
    return dirty[variable];
  }

  void setDirty(int variable, boolean value) {
    dirty[variable] = value;
  }

  int size() {
    return values.length;
  }

  /** Lets {@code better}, which is the same value better known, take the place of a node. */
  void refine(Node known, Node better) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == known) {
        values[i] = better;
      }
    }
    Object fact = facts.get(known);
    if (fact != null) {
      facts.put(better, fact);
    }
    Object lastingFact = lasting.get(known);
    if (lastingFact != null) {
      lasting.put(better, lastingFact);
    }
  }

  Object fact(Node node) {
    return facts.get(node);
  }

  void setFact(Node node, Object fact) {
    facts.put(node, fact);
  }

  void clearFacts() {
    facts.clear();
  }

  /** Forgets the shapes of instances. */
  void clearShapes() {
    Iterator<Object> each = facts.values().iterator();
    while (each.hasNext()) {
      Object fact = each.next();
      if (fact instanceof Shape || fact instanceof SeveralShapes || fact instanceof OneOf) {
        each.remove();
      }
    }
  }

  Object lastingFact(Node node) {
    return lasting.get(node);
  }

  void setLastingFact(Node node, Object fact) {
    lasting.put(node, fact);
  }

  /** Keeps the facts that hold in the other state as well. */
  void intersectFacts(State other) {
    intersect(facts, other.facts);
    intersect(lasting, other.lasting);
  }

  private static void intersect(Map<Node, Object> own, Map<Node, Object> others) {
    Iterator<Map.Entry<Node, Object>> each = own.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<Node, Object> fact = each.next();
      if (!Objects.equals(others.get(fact.getKey()), fact.getValue())) {
        each.remove();
      }
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
