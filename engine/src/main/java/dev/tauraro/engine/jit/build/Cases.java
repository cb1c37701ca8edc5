package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayList;
import java.util.List;

/** Builds an instruction in several ways, one for each case, and brings their ends together. */
final class Cases {
  private final Draft draft;
  private final Flow flow;
  private final List<Draft.Place> ends = new ArrayList<>();

  Cases(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
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
    }
  }
}
