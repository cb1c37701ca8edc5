package dev.tauraro.engine.jit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.jit.build.Region;
import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.DirectCall;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.profile.TypeBits;
import dev.tauraro.engine.telemetry.CompiledLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says line by line what the code of a unit is made of. */
final class CompiledLines {
  private static final int LONGEST_EXPRESSION = 60;

  private final Region region;
  private final Map<String, CodeUnit> inlined = new HashMap<>();
  private final Map<Integer, CompiledLine> lines = new TreeMap<>();

  private CompiledLines(Region region) {
    this.region = region;
  }

  /** The lines that a unit has code for, in order. */
  static List<CompiledLine> of(Graph graph, Region region, Profile profile) {
    CompiledLines result = new CompiledLines(region);
    result.addTypes(profile);
    for (Block block : graph.blocks()) {
      result.addInlined(block.exitState());
      for (Node node : block.nodes()) {
        result.addInlined(node.state());
        result.addInlined(node.afterState());
      }
    }
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        result.add(node);
      }
      if (block.exitReason() != null && block.exitReason().isFailure()) {
        count(result.at(block.exitState().origin()).guards(), block.exitReason().name());
      }
    }
    return List.copyOf(result.lines.values());
  }

  private CompiledLine line(int number) {
    return lines.computeIfAbsent(
        number,
        key ->
            new CompiledLine(
                key,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>()));
  }

  private static void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  // --- Places --------------------------------------------------------------------------------

  private void addInlined(FrameState state) {
    if (state == null || state.caller() == null || inlined.containsKey(state.path())) {
      return;
    }
    FrameState caller = state.caller().state();
    addInlined(caller);
    inlined.put(state.path(), state.caller().callee());
    count(
        at(new CodePlace(caller.path(), caller.pc())).inlined(),
        state.caller().callee().qualifiedName());
  }

  private CodeUnit code(String path) {
    return path.isEmpty() ? region.unit() : inlined.get(path);
  }

  /** The line of a place; in other files that of the call by which it is reached. */
  private CompiledLine at(CodePlace place) {
    CodeUnit code = code(place.path());
    String path = place.path();
    int pc = place.pc();
    while (code == null || code.source() != region.unit().source()) {
      int call = path.lastIndexOf('/');
      pc = Integer.parseInt(path.substring(call + 1));
      path = path.substring(0, call);
      code = code(path);
    }
    return line(code.lineAt(Math.min(pc, code.code().length - 1)));
  }

  // --- Operations ----------------------------------------------------------------------------

  private void add(Node node) {
    if (node.state() == null) {
      return;
    }
    CompiledLine line = at(node.state().origin());
    if (node.op().isGuard()) {
      count(line.guards(), node.reason().name());
    } else if (node.op() == IrOp.CALL) {
      count(line.helpers(), node.data().toString().toLowerCase(Locale.ROOT));
    } else if (node.op() == IrOp.CALL_DIRECT) {
      count(line.calls(), ((DirectCall) node.data()).callee().code().qualifiedName());
    } else if (node.op() == IrOp.STEP) {
      CodeUnit code = code(node.state().path());
      Op op = Op.of(code.code()[(Integer) node.input(0).data()]);
      count(line.interpreted(), op.name().toLowerCase(Locale.ROOT));
    }
  }

  // --- Types ---------------------------------------------------------------------------------

  private void addTypes(Profile profile) {
    CodeUnit code = region.unit();
    for (int pc = region.start(); pc < region.end(); pc++) {
      CompiledLine line = line(code.lineAt(pc));
      if (!region.contains(pc) || pc >= profile.types.length) {
        continue;
      }
      int kinds = TypeBits.result(profile.types[pc]);
      String expression = kinds == 0 ? "" : expression(code, pc);
      if (!expression.isEmpty()) {
        line.types().putIfAbsent(expression, TypeBits.describe(kinds));
      }
    }
  }

  /** The text of an instruction's expression; empty when that is of several lines or long. */
  private static String expression(CodeUnit code, int pc) {
    int start = code.body().spanStarts()[pc];
    int end = code.body().spanEnds()[pc];
    String text = code.source().text();
    if (end <= start || end - start > LONGEST_EXPRESSION || end > text.length()) {
      return "";
    }
    String expression = text.substring(start, end);
    return expression.indexOf('\n') < 0 ? expression : "";
  }
}
