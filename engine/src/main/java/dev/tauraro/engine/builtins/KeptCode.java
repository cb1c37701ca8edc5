package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.source.CompileSettings;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Code as plain values that outlive the context: the text of its program, and which part of that it
 * is. Instructions are never taken from a script, so restoring can do no more than {@code compile}.
 */
public final class KeptCode {
  private static final long CHARACTERS_PER_STEP = 16;
  private static final int FIELDS = 7;

  private KeptCode() {}

  /**
   * The values that {@link #restore} makes code of: file name, text, mode of compilation,
   * optimization, flags, flags that change nothing, and the number of the part on each level.
   *
   * @return null for code that a script changed or compiled from a tree
   */
  public static PyTuple describe(Object value) {
    PyCode code = (PyCode) value;
    CodeUnit unit = code.unit();
    SourceText source = unit.source();
    if (source.tree() != null) {
      return null;
    }
    String shown = mode(unit);
    String mode = shown.isEmpty() ? "exec" : shown;
    List<Object> path = new ArrayList<>();
    CodeUnit found;
    try {
      found = find(program(source, new Host.Mode(mode, false, false)), unit, path);
    } catch (SyntaxException error) {
      // The text is not what the code was compiled from.
      return null;
    }
    if (found == null || !isEqual(found, unit)) {
      return null;
    }
    return PyTuple.of(
        Str.of(source.name()),
        Str.of(source.text()),
        Str.of(mode),
        (long) source.settings().optimization(),
        (long) source.settings().flags(),
        code.moreFlags(),
        PyTuple.of(path.toArray()));
  }

  /** The code that values describe, or null when they describe none. */
  public static Object restore(PyTuple kept) {
    Object[] fields = kept.items();
    if (fields.length != FIELDS || !(fields[6] instanceof PyTuple)) {
      return null;
    }
    for (int i = 0; i < 6; i++) {
      if (i < 3 ? !Str.is(fields[i]) : !(fields[i] instanceof Long)) {
        return null;
      }
    }
    String mode = Str.java(fields[2]);
    if (!mode.equals("exec") && !mode.equals("eval") && !mode.equals("single")) {
      return null;
    }
    CompileSettings settings =
        new CompileSettings(Numbers.toInt(fields[3]), Numbers.toInt(fields[4]));
    SourceText source = new SourceText(Str.java(fields[0]), Str.java(fields[1])).with(settings);
    CodeUnit unit;
    try {
      unit = program(source, new Host.Mode(mode, false, false));
    } catch (SyntaxException error) {
      return null;
    }
    boolean isProgram = true;
    for (Object number : ((PyTuple) fields[6]).items()) {
      List<CodeUnit> parts = parts(unit);
      if (!(number instanceof Long) || (Long) number < 0 || (Long) number >= parts.size()) {
        return null;
      }
      unit = parts.get((int) (long) (Long) number);
      isProgram = false;
    }
    long moreFlags = (Long) fields[5];
    return isProgram || moreFlags != 0
        ? PyCode.make(unit, isProgram ? mode : "", moreFlags)
        : PyCode.of(unit);
  }

  /**
   * The code of a program, known or compiled now.
   *
   * @throws SyntaxException when the text is no program
   */
  static CodeUnit program(SourceText source, Host.Mode mode) {
    ExecutionContext context = ExecutionContext.current();
    context.budget().charge(source.key().length() / CHARACTERS_PER_STEP);
    return context.host().compile(source, mode).code();
  }

  /** The mode in which the program was compiled that a unit is of. */
  static String mode(CodeUnit code) {
    PyObject shown = code.kind().isModule() ? ExecutionContext.current().shownCode(code) : null;
    return shown == null ? "exec" : ((PyCode) shown).mode();
  }

  private static List<CodeUnit> parts(CodeUnit unit) {
    List<CodeUnit> parts = new ArrayList<>();
    for (Object constant : unit.constants()) {
      if (constant instanceof CodeUnit) {
        parts.add((CodeUnit) constant);
      }
    }
    return parts;
  }

  /** The same part of a program compiled anew, or null; {@code path} gets the way to it. */
  static CodeUnit find(CodeUnit unit, CodeUnit wanted, List<Object> path) {
    Work.elements(unit.constants().length);
    if (isSamePlace(unit, wanted)) {
      return unit;
    }
    List<CodeUnit> parts = parts(unit);
    for (int i = 0; i < parts.size(); i++) {
      path.add((long) i);
      CodeUnit found = find(parts.get(i), wanted, path);
      if (found != null) {
        return found;
      }
      path.remove(path.size() - 1);
    }
    return null;
  }

  /** Whether two units are of the same part of a program. */
  private static boolean isSamePlace(CodeUnit unit, CodeUnit wanted) {
    return unit.qualifiedName().equals(wanted.qualifiedName())
        && unit.firstLine() == wanted.firstLine()
        && unit.kind() == wanted.kind()
        && unit.body().spanStarts()[0] == wanted.body().spanStarts()[0];
  }

  /** Whether two units say the same, though perhaps with other kinds of module variables. */
  private static boolean isEqual(CodeUnit a, CodeUnit b) {
    List<Object> constants = constants(a);
    List<Object> others = constants(b);
    List<CodeUnit> parts = parts(a);
    List<CodeUnit> otherParts = parts(b);
    boolean equal =
        a.name().equals(b.name())
            && a.parameters().equals(b.parameters())
            && a.variables().locals().equals(b.variables().locals())
            && a.variables().cells().equals(b.variables().cells())
            && a.variables().frees().equals(b.variables().frees())
            && Objects.equals(a.docstring(), b.docstring())
            && CodeType.outerNames(a).equals(CodeType.outerNames(b))
            && constants.size() == others.size()
            && parts.size() == otherParts.size();
    for (int i = 0; equal && i < constants.size(); i++) {
      equal = PyCode.areEqual(constants.get(i), others.get(i));
    }
    for (int i = 0; equal && i < parts.size(); i++) {
      equal = isEqual(parts.get(i), otherParts.get(i));
    }
    return equal;
  }

  private static List<Object> constants(CodeUnit unit) {
    List<Object> constants = new ArrayList<>();
    for (Object constant : unit.constants()) {
      if (constant != null && CodeType.isConstant(constant)) {
        constants.add(constant);
      }
    }
    return constants;
  }
}
