package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The standard output as scripts see it, and what a prompt writes there. */
public final class Display {
  private Display() {}

  /** Shows the value of a statement that was typed at a prompt, unless it is None. */
  public static Object show(ExecutionContext context, Object value) {
    if (value == None.NONE) {
      return None.NONE;
    }
    remember(context, None.NONE);
    print(context, Text.repr(value));
    remember(context, value);
    return None.NONE;
  }

  /** Writes a string and the end of a line to {@code sys.stdout}. */
  public static void print(ExecutionContext context, Object text) {
    Object file = replacedOutput(context);
    if (file == null) {
      Writer out = context.host().out();
      try {
        out.write(Str.java(text));
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (file != None.NONE) {
      Object write = Access.get(file, "write");
      Calls.call(write, text);
      Calls.call(write, "\n");
    }
  }

  /** Sets what {@code _} is at the prompt, for all modules. */
  private static void remember(ExecutionContext context, Object value) {
    Object module = context.modules().getString("builtins");
    if (module instanceof PyModule) {
      ((PyModule) module).attributes().set("_", value);
    } else {
      context.setBuiltin("_", value);
    }
  }

  /** What the script assigned to {@code sys.stdout}, or null when it is the host's stream. */
  public static Object replacedOutput(ExecutionContext context) {
    Object module = context.modules().getString("sys");
    if (!(module instanceof PyModule)) {
      return null;
    }
    Attributes variables = ((PyModule) module).attributes();
    Object output = variables.get("stdout");
    if (output == null) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    return output == variables.get("__stdout__") ? null : output;
  }
}
