package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.CompiledCall;
import dev.tauraro.engine.jit.deopt.CallPlaces;
import dev.tauraro.engine.jit.ir.FrameState;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;

/** Writes line numbers, by which the thread's stack tells where compiled code is. */
final class CallLines {
  private CallLines() {}

  /** Numbers a call, which begins at a label that is placed, by the state in which it is made. */
  static void place(Code code, CallPlaces calls, FrameState call, Label start) {
    List<CompiledCall.Place> places = new ArrayList<>();
    FrameState state = call;
    for (; state.caller() != null; state = state.caller().state()) {
      places.add(new CompiledCall.Place(state.caller().callee(), state.pc()));
    }
    places.add(new CompiledCall.Place(calls.unit(), state.pc()));
    code.visitor().visitLineNumber(calls.add(places), start);
  }

  /** Says that what follows runs when the interpreter has the unit's activation. */
  static void placeLeaving(Code code) {
    Label start = new Label();
    code.visitor().visitLabel(start);
    code.visitor().visitLineNumber(CallPlaces.LEFT, start);
  }
}
