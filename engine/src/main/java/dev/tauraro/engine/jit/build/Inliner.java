package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FoundMethod;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds calls of small script functions as part of the caller: no frame, no boxes, and what the
 * caller knows of its values the callee knows too.
 */
final class Inliner {
  /** Longest function that is inlined, in instructions. */
  private static final int LONGEST = 60;

  /** Most inlined calls within each other. */
  private static final int DEEPEST = 6;

  /**
   * A call.
   *
   * @param function the function, known to have the code
   * @param use what becomes of the result, see {@link FrameState.Caller}
   * @param register that the instruction writes
   * @param value of that register when it is not the result, else null
   */
  record Call(
      CodeState code, Node function, List<Node> arguments, int use, int register, Node value) {}

  private final GraphBuilder.Source unit;
  private final InlineFacts facts;
  private final int most;
  private final Map<Profile, Region> regions = new HashMap<>();
  private final boolean hot;
  private int instructions;

  Inliner(GraphBuilder.Source unit, InlineFacts facts) {
    this.unit = unit;
    this.facts = facts;
    this.most = unit.mostInlined();
    this.hot = unit.isShort() && unit.region().unit().loops().length > 0;
  }

  /** Whether the call can be tried. */
  boolean takes(Draft draft, Call call) {
    Profile callee = (Profile) call.code();
    CodeUnit code = callee.code();
    int length = code.code().length;
    return length <= LONGEST
        && instructions + length <= most
        && callee.entries > 0
        && !code.parameters().hasVarargs()
        && !code.parameters().hasKeywords()
        && !callee.suspendable
        && (callee.cells == 0 || region(callee).hasOnlyClassCell())
        && code.loops().length == 0
        && code.handlers().length == 0
        && draft.mayGuess(ExitReason.SPECIAL_OPERAND)
        && draft.level() < DEEPEST
        && (draft.level() > 0 || !hot || draft.region().isInLoop(draft.pc()))
        && !draft.isRunning(code)
        && !facts.isRefused(draft.path() + "/" + draft.pc())
        && !losesRegister(draft, call)
        && fits(region(callee));
  }

  private boolean fits(Region region) {
    return !region.isObserved()
        && (region.globals().isEmpty()
            || region.unit().globals() == unit.region().unit().globals());
  }

  private Region region(Profile callee) {
    return regions.computeIfAbsent(callee, profile -> new Region(profile.code(), -1));
  }

  /** Whether a handler needs what is in the register that the call writes at its beginning. */
  private static boolean losesRegister(Draft draft, Call call) {
    CodeUnit code = draft.region().unit();
    int handler = code.handlerAt(draft.pc());
    return call.value() != null
        && handler >= 0
        && draft.region().liveAt(code.handlers()[handler].handler()).get(call.register());
  }

  /**
   * Builds the call at the current place, and moves to where it has returned.
   *
   * @return the result; null when it never returns as far as is known, the place is closed then
   */
  Node build(Draft draft, Call call) {
    Profile callee = (Profile) call.code();
    Region region = region(callee);
    instructions += callee.code().code().length;
    draft.check(draft.add(IrOp.DEPTH_FITS, Ty.BOOL, draft.level() + 1), ExitReason.SPECIAL_OPERAND);
    if (!region.globals().isEmpty()) {
      Node own = draft.graph().node(IrOp.OWN_GLOBALS, Ty.RAW, null);
      own.setBlock(draft.block());
      draft.block().nodes().add(own);
      draft.check(hasGlobals(draft, call.function(), own), ExitReason.SPECIAL_OPERAND);
    }
    boolean loud = facts.isLoud(draft.path() + "/" + draft.pc());
    if (loud) {
      draft.clobber();
    } else {
      shareGlobals(draft, region);
    }
    FrameState raising = draft.whenRaising();
    draft.add(IrOp.COUNT_CALL, Ty.VOID, null).setExit(raising, null);
    FrameState.Caller whenLeaving =
        new FrameState.Caller(
            draft.stateAtCall(call, loud),
            callee.code(),
            loud ? call.function() : virtual(draft, call.function()),
            call.use());
    FrameState.Caller whenRaising =
        new FrameState.Caller(
            loud ? raising.withoutIterators() : raising, callee.code(), null, call.use());
    Inlining inlining =
        new Inlining(
            facts,
            draft.inlining(),
            draft.region().unit(),
            call.function(),
            whenLeaving,
            whenRaising,
            draft.handlers().catches());
    Draft inner = draft.inlined(region, new ProfileObservations(callee), inlining);
    inner.moveTo(draft.block(), enter(draft, inner, call, !loud));
    inner.startInstruction(0);
    GraphBuilder.Source source = unit.of(region, callee, inner.history());
    Flow flow = new Flow(inner, new HeaderFacts());
    new RegionWalker(inner, flow, new InstructionBuilder(inner, flow, source, this)).walk();
    State atCall = draft.state().copy();
    Node result = merge(draft, inlining);
    Draft.Place returned = new Draft.Place(draft.block(), draft.state());
    for (Inlining.Return raise : inlining.raises()) {
      State state = atCall.copy();
      state.clearFacts();
      draft.moveTo(raise.block(), state);
      forgetAssigned(draft, region);
      if (loud) {
        draft.reloadIterators();
      }
      draft.handlers().land(raise.value());
    }
    draft.moveTo(returned.block(), returned.state());
    if (draft.isOpen()) {
      forgetAssigned(draft, region);
      if (loud) {
        draft.reloadIterators();
      }
    }
    return result;
  }

  /** Whether a function has these module variables; a method is not looked up for that. */
  private static Node hasGlobals(Draft draft, Node function, Node globals) {
    if (!isMethod(function)) {
      return draft.pure(Pures.HAS_GLOBALS, Ty.BOOL, function, globals);
    }
    return draft.read(Pures.IS_AT_HOME, Ty.BOOL, function.input(0), globals, function.input(1));
  }

  private static boolean isMethod(Node function) {
    return function.op() == IrOp.CALL_READ && function.data() == Pures.METHOD;
  }

  /** Module variables that the callee uses are in memory. */
  private static void shareGlobals(Draft draft, Region callee) {
    for (int slot : callee.globals()) {
      if (draft.region().globals().contains(slot)) {
        draft.writeBack(draft.region().globalVariable(slot));
      }
    }
  }

  /** A function that is needed only when the callee gets a frame is found again then. */
  static Node virtual(Draft draft, Node function) {
    if (function.op() != IrOp.CALL_READ || !Pures.FUNCTIONS_OF_TYPES.contains(function.data())) {
      return function;
    }
    FoundMethod found =
        new FoundMethod((PureMethod) function.data(), (String) function.input(1).data());
    return draft.graph().node(IrOp.VIRTUAL_METHOD, Ty.FUNCTION, found, function.input(0));
  }

  private static State enter(Draft draft, Draft inner, Call call, boolean quiet) {
    Region region = inner.region();
    State state = draft.state().forInlined(region.variables());
    for (int r = 0; r < region.registers(); r++) {
      if (r < call.arguments().size()) {
        state.set(r, call.arguments().get(r));
      } else if (region.liveAt(region.start()).get(r)) {
        state.set(r, draft.constant(null));
      }
    }
    for (int slot : region.globals()) {
      if (quiet && draft.region().globals().contains(slot)) {
        state.set(
            region.globalVariable(slot), draft.state().get(draft.region().globalVariable(slot)));
      }
    }
    return state;
  }

  /** Brings all returns together. */
  private static Node merge(Draft draft, Inlining inlining) {
    List<Inlining.Return> returns = inlining.returns();
    State state = draft.state();
    if (returns.isEmpty()) {
      draft.moveTo(null, null);
      return null;
    }
    state.takeFacts(returns.get(0).state());
    if (returns.size() == 1) {
      draft.moveTo(returns.get(0).block(), state);
      return returns.get(0).value();
    }
    Node first = returns.get(0).value();
    Ty kind = first.ty();
    boolean same = true;
    for (Inlining.Return each : returns) {
      kind = Ty.join(kind, each.value().ty());
      same &= each.value() == first;
      state.intersectFacts(each.state());
    }
    Block block = draft.graph().addBlock(draft.pc());
    Node phi = draft.graph().node(IrOp.PHI, kind, null);
    for (Inlining.Return each : returns) {
      draft.moveTo(each.block(), each.state());
      phi.addInput(kind.isReference() ? draft.box(each.value()) : each.value());
      each.block().endGoto(block);
    }
    draft.moveTo(block, state);
    if (same) {
      return first;
    }
    phi.setBlock(block);
    block.phis().add(phi);
    return phi;
  }

  /** Forgets the module variables that the callee assigned. */
  private static void forgetAssigned(Draft draft, Region callee) {
    for (int slot : callee.globals()) {
      if (callee.isAssigned(callee.globalVariable(slot))
          && draft.region().globals().contains(slot)) {
        draft.state().set(draft.region().globalVariable(slot), null);
      }
    }
  }
}
