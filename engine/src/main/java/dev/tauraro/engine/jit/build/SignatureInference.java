package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An analysis of a function's graph that was built with everything boxed: which parameters are only
 * good when unboxed to one kind, and whether all results are of one unboxed kind.
 */
public final class SignatureInference {
  private SignatureInference() {}

  /** The signature to build the function with. */
  public static Signature of(Graph graph, int parameters, History history) {
    Map<Integer, Ty> kinds = new HashMap<>();
    Ty result = null;
    boolean sameResult = true;
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        noteUnboxing(node, kinds);
      }
      if (block.end() == Block.End.RETURN) {
        Ty kind = kindOf(block.condition());
        sameResult &= result == null || result == kind;
        result = kind;
      }
    }
    List<Ty> types = new ArrayList<>();
    boolean guess = history.rounds(0, ExitReason.ENTRY_TYPE) == 0 && !history.isCareful();
    for (int i = 0; i < parameters; i++) {
      types.add(guess ? kinds.getOrDefault(i, Ty.OBJECT) : Ty.OBJECT);
    }
    boolean unboxed = sameResult && result != null && result.isPrimitive();
    return new Signature(types, unboxed ? result : Ty.OBJECT);
  }

  private static void noteUnboxing(Node node, Map<Integer, Ty> kinds) {
    boolean unboxes =
        node.op() == IrOp.UNBOX_LONG
            || node.op() == IrOp.UNBOX_DOUBLE
            || node.op() == IrOp.UNBOX_BOOL;
    if (unboxes && node.input(0).op() == IrOp.PARAMETER) {
      Integer parameter = (Integer) node.input(0).data();
      Ty known = kinds.get(parameter);
      kinds.put(parameter, known == null || known == node.ty() ? node.ty() : Ty.OBJECT);
    }
  }

  private static Ty kindOf(Node returned) {
    return returned.isConstant() ? Ty.of(returned.data()) : returned.ty();
  }
}
