package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayList;
import java.util.List;

/** Builds an instruction in several ways, one for each case, and brings their ends together. */
final class Cases {
  private final Draft draft;
  private final Flow flow;
  private final List<Draft.Place> ends = new ArrayList<>();
  private final Node subject;
  private final List<Object> facts = new ArrayList<>();

  Cases(Draft draft, Flow flow) {
    this(draft, flow, null);
  }

  /** Cases of what a value may be. */
  Cases(Draft draft, Flow flow, Node subject) {
    this.draft = draft;
    this.flow = flow;
    this.subject = subject;
  }

  /** The facts about the value at the ends of the cases; null for none. */
  List<Object> facts() {
    return facts;
  }

  /** Builds the case in which the condition holds; the current place is then the other side. */
  void when(Node condition, Runnable build) {
    Draft.Place there = flow.split(condition);
    Draft.Place rest = new Draft.Place(draft.block(), draft.state());
    draft.moveTo(there.block(), there.state());
    build.run();
    end();
    draft.moveTo(rest.block(), rest.state());
  }

  /** Builds what is left, and goes on behind the instruction. */
  void otherwise(Runnable build) {
    build.run();
    end();
    flow.join(ends);
  }

  private void end() {
    if (draft.isOpen()) {
      ends.add(new Draft.Place(draft.block(), draft.state()));
      facts.add(subject == null ? null : draft.state().fact(subject));
    }
  }
}
