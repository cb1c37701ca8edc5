package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits what is special in one method of a unit that has several: values that other methods use are
 * in arrays, and a jump to a block of another method returns to the method that calls all of them.
 */
final class Part {
  /** What such a method returns, of a loop, when the unit goes on in another one. */
  static final int GOES_ON = -1;

  private final Parts parts;
  private final int index;
  private final Code code;
  private final Style style;
  private final Locals locals;
  private final Set<Node> made = new HashSet<>();
  private final Map<Block, Label> leaving = new HashMap<>();

  Part(Parts parts, int index, Code code, Style style) {
    this.parts = parts;
    this.index = index;
    this.code = code;
    this.style = style;
    this.locals = style.locals();
  }

  boolean has(Block block) {
    return parts.partOf(block) == index;
  }

  /** Goes to the block at which the method was entered. */
  void emitDispatch(Map<Block, Label> labels) {
    List<Block> ways = parts.ways(index);
    if (ways.isEmpty()) {
      throw new EmitFailure("a part that is never entered", 0);
    }
    Label[] targets = new Label[ways.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = labels.computeIfAbsent(ways.get(i), block -> new Label());
    }
    loadNumber(Parts.WAY);
    code.op(Opcodes.L2I);
    code.visitor().visitTableSwitchInsn(0, targets.length - 1, targets[0], targets);
  }

  /** Begins a block: nothing that others may change is known to be in a local. */
  void begin() {
    made.clear();
  }

  /** Whether the value has to be read from an array. */
  boolean isElsewhere(Node node) {
    return parts.isShared(node) && !made.contains(node);
  }

  // stack: ... -> ..., value
  void load(Node node) {
    int slot = parts.slot(node);
    Ty ty = node.ty();
    if (!Parts.isNumber(node)) {
      code.load(Ty.RAW, locals.objects());
      code.pushInt(slot);
      code.op(Opcodes.AALOAD);
      code.cast(ty.javaClass());
      return;
    }
    loadNumber(slot);
    if (ty == Ty.DOUBLE) {
      code.invokeStatic(Double.class, "longBitsToDouble", double.class, long.class);
    } else if (ty != Ty.LONG) {
      code.op(Opcodes.L2I);
    }
  }

  // stack: ... -> ..., number
  private void loadNumber(int slot) {
    code.load(Ty.RAW, locals.numbers());
    code.pushInt(slot);
    code.op(Opcodes.LALOAD);
  }

  /** Writes a value, which is in its local, where other methods find it. */
  void share(Node node) {
    if (!parts.isShared(node)) {
      return;
    }
    made.add(node);
    Ty ty = node.ty();
    code.load(Ty.RAW, Parts.isNumber(node) ? locals.numbers() : locals.objects());
    code.pushInt(parts.slot(node));
    code.load(ty, locals.of(node));
    if (!Parts.isNumber(node)) {
      code.op(Opcodes.AASTORE);
      return;
    }
    if (ty == Ty.DOUBLE) {
      code.invokeStatic(Double.class, "doubleToRawLongBits", long.class, double.class);
    } else if (ty != Ty.LONG) {
      code.op(Opcodes.I2L);
    }
    code.op(Opcodes.LASTORE);
  }

  /** Where a jump to a block of another method goes. */
  Label leave(Block block) {
    return leaving.computeIfAbsent(block, b -> new Label());
  }

  /** Emits the returns for blocks of other methods. */
  void emitLeaving() {
    for (Map.Entry<Block, Label> each : leaving.entrySet()) {
      code.place(each.getValue());
      int part = parts.partOf(each.getKey());
      storeNumber(Parts.PART, part);
      storeNumber(Parts.WAY, parts.ways(part).indexOf(each.getKey()));
      style.storeFuel();
      if (style.isFunction()) {
        code.load(Ty.RAW, locals.objects());
        code.pushInt(Parts.FRAME);
        code.load(Ty.RAW, locals.frame());
        code.op(Opcodes.AASTORE);
      }
      if (style.isFunction() || style.isBody()) {
        code.load(Ty.RAW, locals.objects());
        code.op(Opcodes.ARETURN);
      } else {
        code.pushInt(GOES_ON);
        code.op(Opcodes.IRETURN);
      }
    }
  }

  private void storeNumber(int slot, int value) {
    code.load(Ty.RAW, locals.numbers());
    code.pushInt(slot);
    code.pushLong(value);
    code.op(Opcodes.LASTORE);
  }
}
