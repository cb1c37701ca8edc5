package dev.tauraro.engine.jit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.RegisterUse;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.build.Entry;
import dev.tauraro.engine.jit.deopt.Exit;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.profile.TypeBits;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.telemetry.DeoptEvent;
import dev.tauraro.engine.telemetry.Site;
import dev.tauraro.engine.telemetry.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Turns pcs to source places, and failed guesses to events. */
final class Places {
  private Places() {}

  static Site of(CodeUnit code, int pc) {
    SourceText source = code.source();
    int offset = code.body().spanStarts()[Math.min(pc, code.code().length - 1)];
    return Site.of(source, offset);
  }

  /**
   * The event of a failed guess; the frame is written back. It names the instruction whose guess it
   * was, which is another one than that to go on at when its guard was taken out of a loop; and for
   * inlined code the call.
   */
  static DeoptEvent deopt(Frame frame, Exit exit, Unit unit, Entry entry) {
    UnitKind kind = unit.kind();
    CodeUnit code = frame.code;
    String path = exit.origin().path();
    int pc = path.isEmpty() ? exit.origin().pc() : firstCall(path);
    Site site = of(code, pc);
    if (exit.reason() == ExitReason.ENTRY_TYPE) {
      Ty[] kinds =
          unit.isFunction() ? difference(unit.parameters(), frame) : entry.difference(frame);
      return kinds == null
          ? new DeoptEvent(site, kind, exit.reason().name(), "", "")
          : new DeoptEvent(
              site, kind, exit.reason().name(), describe(kinds[0]), describe(kinds[1]));
    }
    StringJoiner expected = new StringJoiner(", ");
    StringJoiner found = new StringJoiner(", ");
    if (path.isEmpty() && pc < code.code().length) {
      int[] seen = {
        TypeBits.first(frame.profile.types[pc]), TypeBits.second(frame.profile.types[pc])
      };
      RegisterUse.reads(
          code.code()[pc],
          code.constants(),
          r -> found.add(TypeBits.describe(TypeBits.of(frame.r[r]))));
      for (int bits : seen) {
        if (bits != 0) {
          expected.add(TypeBits.describe(bits));
        }
      }
    }
    return new DeoptEvent(site, kind, exit.reason().name(), expected.toString(), found.toString());
  }

  /** The first argument that is of another kind than code wants: the two kinds, or null. */
  private static Ty[] difference(List<Ty> parameters, Frame frame) {
    for (int i = 0; i < parameters.size(); i++) {
      Ty now = Ty.of(frame.r[i]);
      if (parameters.get(i) != Ty.OBJECT && parameters.get(i) != now) {
        return new Ty[] {parameters.get(i), now};
      }
    }
    return null;
  }

  /** The pc, in the unit's own code, of the call by which inlined code is reached. */
  private static int firstCall(String path) {
    int end = path.indexOf('/', 1);
    return Integer.parseInt(path.substring(1, end < 0 ? path.length() : end));
  }

  private static String describe(Ty kind) {
    switch (kind) {
      case LONG:
        return "int";
      case DOUBLE:
        return "float";
      case BIG:
        return "bigint";
      case ANY:
        return "nothing";
      default:
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
