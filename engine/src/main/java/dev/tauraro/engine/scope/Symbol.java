package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Node;

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
}
