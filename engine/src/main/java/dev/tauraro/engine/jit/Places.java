package dev.tauraro.engine.jit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.RegisterUse;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.deopt.Exit;
import dev.tauraro.engine.profile.TypeBits;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.telemetry.DeoptEvent;
import dev.tauraro.engine.telemetry.Site;
import dev.tauraro.engine.telemetry.UnitKind;
import java.util.StringJoiner;

/** Turns pcs to source places, and failed guesses to events. */
final class Places {
  private Places() {}

  static Site of(CodeUnit code, int pc) {
    SourceText source = code.source();
    int offset = code.body().spanStarts()[Math.min(pc, code.code().length - 1)];
    return Site.of(source, offset);
  }

  /** The event of a failed guess; the frame is written back. */
  static DeoptEvent deopt(Frame frame, Exit exit, UnitKind kind) {
    CodeUnit code = frame.code;
    int pc = exit.pc();
    StringJoiner found = new StringJoiner(", ");
    if (pc < code.code().length) {
      RegisterUse.reads(
          code.code()[pc],
          code.constants(),
          r -> found.add(TypeBits.describe(TypeBits.of(frame.r[r]))));
    }
    String expected =
        TypeBits.describe(TypeBits.first(frame.profile.types[pc]))
            + ", "
            + TypeBits.describe(TypeBits.second(frame.profile.types[pc]));
    return new DeoptEvent(of(code, pc), kind, exit.reason().name(), expected, found.toString());
  }
}
