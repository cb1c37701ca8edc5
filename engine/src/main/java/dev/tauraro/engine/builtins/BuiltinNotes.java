package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What scripts can ask built-in functions and methods about themselves: parameters as text and
 * docstrings. A resource has them, which is read when one is first asked for.
 */
final class BuiltinNotes {
  /** Parameters as text and docstring; each may be empty. */
  private record Note(String signature, String docstring) {}

  /** The notes by name; that of a method begins with the type's. */
  private static final class Known {
    static final Map<String, Note> NOTES = read();

    private static Map<String, Note> read() {
      Map<String, Note> notes = new HashMap<>();
      try (InputStream in = BuiltinNotes.class.getResourceAsStream("signatures.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] columns = line.split("\t", -1);
          notes.put(columns[0], new Note(columns[1], columns[2]));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.copyOf(notes);
    }
  }

  private BuiltinNotes() {}

  static Object signature(PyType type) {
    Note note = type.isBuiltin() ? Known.NOTES.get(type.name()) : null;
    return note == null ? None.NONE : orNone(note.signature());
  }

  /** The docstring of a built-in function, or of a method that may be bound. */
  static Object docstring(Object value, BuiltinFunction function) {
    if (function.docstring() != null) {
      return Str.of(function.docstring());
    }
    Note note = note(value, function);
    return note == null ? None.NONE : orNone(note.docstring());
  }

  static Object signature(Object value, BuiltinFunction function) {
    Note note = note(value, function);
    return note == null ? None.NONE : orNone(note.signature());
  }

  private static Note note(Object value, BuiltinFunction function) {
    if (function.home() != null) {
      Note note = Known.NOTES.get(function.home().name() + "." + function.name());
      if (note != null || function.owner() != null) {
        return note;
      }
    }
    Object self = value instanceof BoundMethod ? ((BoundMethod) value).self() : null;
    if (self instanceof PyType) {
      for (PyType each : ((PyType) self).mro()) {
        Note note = Known.NOTES.get(each.name() + "." + function.name());
        if (each.isBuiltin() && note != null) {
          return note;
        }
      }
      return null;
    }
    return function.module().equals("builtins") ? Known.NOTES.get(function.name()) : null;
  }

  private static Object orNone(String text) {
    return text.isEmpty() ? None.NONE : Str.of(text);
  }
}
