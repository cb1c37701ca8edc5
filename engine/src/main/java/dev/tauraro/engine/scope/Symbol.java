package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** What a scope does with one name. */
final class Symbol {
  boolean used;
  boolean assigned;
  boolean imported;
  boolean parameter;
  boolean annotated;
  boolean global;
  boolean nonlocal;
  boolean iterationVariable;

  /** The declaration as global or nonlocal, for error messages. */
  Node declaration;

  Binding binding;

  boolean isBound() {
    return assigned || imported || parameter;
  }

  /** What is known, in words; see {@link Scope#facts}. */
  List<String> facts() {
    List<String> facts = new ArrayList<>();
    add(facts, used, "used");
    add(facts, assigned, "assigned");
    add(facts, imported, "imported");
    add(facts, parameter, "parameter");
    add(facts, annotated, "annotated");
    add(facts, global, "global");
    add(facts, nonlocal, "nonlocal");
    boolean local = binding == Binding.LOCAL || binding == Binding.CELL;
    boolean named = binding == Binding.NAME && isBound();
    add(facts, local || named, "LOCAL");
    add(facts, binding == Binding.FREE, "FREE");
    add(facts, binding == Binding.GLOBAL || binding == Binding.NAME && !isBound(), "GLOBAL");
    return facts;
  }

  private static void add(List<String> facts, boolean holds, String fact) {
    if (holds) {
      facts.add(fact);
    }
  }
}
