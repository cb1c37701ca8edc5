package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.profile.Profile;

/**
 * Builds the graph of a region by running its instructions on nodes instead of values.
 *
 * <p>Instructions are taken in the order of their pcs: jumps go forward, except the back edges of
 * loops, so everything that reaches an instruction was seen before it. What loop headers assume
 * about their variables may turn out wrong at the back edge; then the build starts anew ({@link
 * HeaderFacts}).
 */
public final class GraphBuilder {
  /** Most instructions of functions that are inlined in one unit. */
  public static final int MOST_INLINED = 250;

  /** More restarts than this mean a defect. */
  private static final int MAX_ATTEMPTS = 60;

  /** How often the kinds at the entry may be guessed anew. */
  private static final int MAX_ENTRY_GUESSES = 3;

  /**
   * What is compiled: the region, what was seen of it, and which guesses failed.
   *
   * @param signature of a function; null for a loop
   * @param mostInlined most instructions of functions that are inlined
   */
  public record Source(
      Region region,
      Profile profile,
      Entry entry,
      History history,
      CallTargets targets,
      Assumptions assumptions,
      Signature signature,
      int mostInlined) {
    /** Whether less is inlined than there might be, for the code would get too large. */
    boolean isShort() {
      return mostInlined < MOST_INLINED;
    }

    /** The same for a function that is inlined into the unit. */
    Source of(Region callee, Profile seen, History ofCallee) {
      return new Source(callee, seen, entry, ofCallee, targets, assumptions, null, mostInlined);
    }
  }

  private final Source source;
  private final Region region;
  private final Observations observations;
  private final HeaderFacts facts = new HeaderFacts();
  private final InlineFacts inlineFacts = new InlineFacts();
  private Draft draft;
  private Flow flow;
  private InstructionBuilder instructions;

  public GraphBuilder(Source source) {
    this.source = source;
    this.region = source.region();
    this.observations = new ProfileObservations(source.profile());
  }

  /** Builds the graph. */
  public Graph build() {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      try {
        Graph graph = attempt();
        if (!takeChanged()) {
          return graph;
        }
      } catch (Restart e) {
        if (!takeChanged()) {
          throw new BuildFailure("restarted without reason");
        }
      }
    }
    throw new BuildFailure("no stable assumptions about the loops");
  }

  private boolean takeChanged() {
    boolean ofLoops = facts.takeChanged();
    return inlineFacts.takeChanged() || ofLoops;
  }

  /** Whether some result of the function is not of the kind that its signature promises. */
  public boolean hasOtherResult() {
    return instructions.hasOtherResult();
  }

  private Graph attempt() {
    Graph graph = new Graph(region.unit().qualifiedName());
    draft = new Draft(graph, region, observations, source.history());
    flow = new Flow(draft, facts);
    instructions = new InstructionBuilder(draft, flow, source, new Inliner(source, inlineFacts));
    draft.moveTo(graph.addBlock(region.start()), new State(region.variables()));
    draft.startInstruction(region.start());
    if (source.signature() == null) {
      enter();
    } else {
      enterFunction();
    }
    new RegionWalker(draft, flow, instructions).walk();
    return graph;
  }

  /** Parameters are there; other registers are unbound. */
  private void enterFunction() {
    Signature signature = source.signature();
    State state = draft.state();
    for (int r = 0; r < region.registers(); r++) {
      if (r < signature.parameters().size()) {
        Node node = draft.add(IrOp.PARAMETER, signature.parameters().get(r), r);
        node.setComment(region.nameOf(r));
        state.set(r, node);
      } else if (region.liveAt(region.start()).get(r)) {
        state.set(r, draft.constant(null));
      }
    }
  }

  /** Reads the variables of the frame, and checks that they have the kinds they had. */
  private void enter() {
    State state = draft.state();
    Entry entry = source.entry();
    for (int r = region.liveAt(region.start()).nextSetBit(0);
        r >= 0 && r < region.registers();
        r = region.liveAt(region.start()).nextSetBit(r + 1)) {
      Node node = draft.add(IrOp.LOAD_REGISTER, Ty.ANY, r);
      node.setComment(region.nameOf(r));
      state.set(r, node);
    }
    for (int slot : region.globals()) {
      if (entry.builtin(slot) == null) {
        int variable = region.globalVariable(slot);
        Node node = draft.add(IrOp.LOAD_GLOBAL, Ty.ANY, slot);
        node.setComment(region.nameOf(variable));
        state.set(variable, node);
      }
    }
    for (int cell : region.cells()) {
      state.set(region.cellVariable(cell), draft.add(IrOp.LOAD_DEREF, Ty.ANY, cell));
    }
    for (int v = 0; v < state.size(); v++) {
      Node node = state.get(v);
      if (node != null) {
        Ty kind = entryKind(v, entry);
        if (worthChecking(kind)) {
          Node checked = draft.as(node, kind, ExitReason.ENTRY_TYPE);
          if (kind == Ty.RANGE_ITERATOR && region.isRegister(v)) {
            checkStep(checked, entry.step(v));
          }
        }
      }
    }
  }

  /** A range iterator of a loop that runs already most likely has the step that it always has. */
  private void checkStep(Node iterator, long step) {
    Node actual = draft.field(iterator, Iterators.RANGE_STEP, Ty.LONG);
    draft.check(
        draft.compare(Condition.EQ, actual, draft.longConstant(step)), ExitReason.ENTRY_TYPE);
    draft.state().setLastingFact(iterator, step);
  }

  private Ty entryKind(int variable, Entry entry) {
    if (region.isRegister(variable)) {
      return entry.register(variable);
    }
    return region.isGlobal(variable)
        ? entry.global(region.slot(variable))
        : entry.cell(region.slot(variable));
  }

  private boolean worthChecking(Ty kind) {
    History history = source.history();
    if (history.isCareful()
        || history.rounds(region.start(), ExitReason.ENTRY_TYPE) >= MAX_ENTRY_GUESSES) {
      return false;
    }
    switch (kind) {
      case LONG:
      case DOUBLE:
      case BOOL:
      case LIST:
      case DICT:
      case TUPLE:
      case STR:
      case RANGE_ITERATOR:
      case LIST_ITERATOR:
        return true;
      default:
        return false;
    }
  }
}
