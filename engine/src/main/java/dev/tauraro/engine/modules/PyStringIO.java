package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import java.util.Arrays;

/** A stream of text in memory: {@code io.StringIO}. */
final class PyStringIO extends PyObject {
  static final PyType TYPE = ModuleTypes.type("_io", "StringIO");
  private static final Signature INIT =
      Signature.parse("StringIO(initial_value='', newline='newline')");

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup setup = TypeSetup.of(TYPE);
    setup
        .maker((type, arguments, keywords) -> new PyStringIO(type))
        .any("__init__", PyStringIO::initialize)
        .one("write", (self, text) -> open(self).write(text))
        .zero("getvalue", self -> open(self).text(0, ((PyStringIO) self).size))
        .zeroOrOne("read", self -> open(self).read(-1), (self, n) -> open(self).read(count(n)))
        .zeroOrOne(
            "readline", self -> open(self).readLine(-1), (self, n) -> open(self).readLine(count(n)))
        .zero("__getstate__", self -> open(self).state())
        .one("__setstate__", (self, state) -> open(self).setState(state))
        .zero("__next__", self -> open(self).nextLine())
        .zero("tell", self -> open(self).tell())
        .oneOrTwo(
            "seek",
            (self, offset) -> open(self).seek(offset, 0L),
            (self, offset, from) -> open(self).seek(offset, from))
        .zeroOrOne(
            "truncate",
            self -> open(self).truncate(None.NONE),
            (self, n) -> open(self).truncate(n));
    StreamMethods.add(setup, self -> ((PyStringIO) self).closed, PyStringIO::closeStream);
    setup
        .getter("encoding", self -> None.NONE)
        .getter("errors", self -> None.NONE)
        .getter("newlines", self -> open(self).ends.seen())
        .getter("line_buffering", self -> false);
    TYPE.seal();
  }

  private final PyType type;
  private char[] chars = new char[16];
  private int size;
  private int position;
  private boolean pairs;
  private LineEnds ends = LineEnds.of("\n");
  private boolean closed;
  private NamedAttributes attributes;

  private PyStringIO(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  private static PyStringIO open(Object self) {
    PyStringIO stream = (PyStringIO) self;
    if (stream.closed) {
      throw StreamMethods.closed(self);
    }
    return stream;
  }

  private static void closeStream(Object self) {
    PyStringIO stream = (PyStringIO) self;
    stream.closed = true;
    stream.chars = new char[0];
    stream.size = 0;
  }

  private static int count(Object n) {
    return n == None.NONE ? -1 : StreamMethods.size(n);
  }

  private static Object initialize(Object[] arguments, String[] keywords) {
    PyStringIO self = (PyStringIO) arguments[0];
    Object[] bound = INIT.bind(arguments, keywords, 1);
    self.restart(bound[0] == null ? "" : bound[0], bound[1] == null ? "\n" : bound[1]);
    return None.NONE;
  }

  private void restart(Object text, Object newline) {
    if (text != None.NONE && !Str.is(Str.unwrap(text))) {
      throw Errors.typeError("initial_value must be str or None, not " + Types.nameOf(text));
    }
    ends = LineEnds.of(newline);
    size = 0;
    position = 0;
    if (text != None.NONE) {
      write(text);
    }
    position = 0;
  }

  private Object state() {
    Object own = StreamMethods.ownAttributes(attributes);
    return PyTuple.of(text(0, size), ends.argument(), tell(), own);
  }

  private Object setState(Object state) {
    Object[] parts = StreamMethods.parts(this, state, 4);
    LineEnds before = LineEnds.of(parts[1]);
    // The text was translated when it was written.
    restart(parts[0], "");
    ends = before;
    position =
        offset(StreamMethods.position(parts[2], "third item of state must be an integer, got "));
    StreamMethods.restore(attributes(), parts[3], "fourth");
    return None.NONE;
  }

  private Object write(Object text) {
    Object plain = Str.unwrap(text);
    if (plain == null || !Str.is(plain)) {
      throw Errors.typeError("string argument expected, got '" + Types.nameOf(text) + "'");
    }
    String java = Str.java(plain);
    int length = Str.length(plain);
    pairs |= length != java.length();
    if (length == 0) {
      return 0L;
    }
    java = ends.stored(java);
    int count = pairs ? java.codePointCount(0, java.length()) : java.length();
    int replaced = pairs ? offset(characters(0, position) + count) : position + java.length();
    splice(java, Math.max(position, Math.min(replaced, size)));
    return (long) length;
  }

  /** Puts text at the position in the place of what is there up to {@code end}. */
  private void splice(String text, int end) {
    Work.elements(text.length());
    int tail = Math.max(0, size - end);
    int begin = position;
    long needed = (long) begin + text.length() + tail;
    reserve(needed);
    if (begin > size) {
      Arrays.fill(chars, size, begin, '\0');
    }
    if (tail > 0 && begin + text.length() != end) {
      System.arraycopy(chars, end, chars, begin + text.length(), tail);
    }
    text.getChars(0, text.length(), chars, begin);
    position = begin + text.length();
    size = (int) needed;
  }

  private void reserve(long needed) {
    if (needed <= chars.length) {
      return;
    }
    Work.checkSize(needed, 2);
    long capacity = Math.min(Math.max(needed, 2L * chars.length), Integer.MAX_VALUE - 16);
    char[] larger = Arrays.copyOf(chars, (int) capacity);
    Work.allocated(2 * capacity, larger);
    chars = larger;
  }

  private Object text(int from, int to) {
    Work.elements(to - from);
    return Str.of(new String(chars, from, to - from));
  }

  /** The number of characters between two offsets. */
  private int characters(int from, int to) {
    int end = Math.min(to, size);
    int inside =
        pairs && from < end ? Character.codePointCount(chars, from, end - from) : end - from;
    return inside + to - end;
  }

  /** The offset of a number of characters from the start. */
  private int offset(int characters) {
    if (!pairs) {
      return characters;
    }
    int total = characters(0, size);
    return characters >= total
        ? size + characters - total
        : Character.offsetByCodePoints(chars, 0, size, 0, characters);
  }

  private int limit(int count) {
    return count < 0 ? size : Math.min(size, offset(characters(0, position) + count));
  }

  private Object read(int count) {
    if (position >= size) {
      return "";
    }
    int begin = position;
    position = count < 0 ? size : limit(count);
    return text(begin, position);
  }

  private Object readLine(int count) {
    if (position >= size) {
      return "";
    }
    int begin = position;
    int end = limit(count);
    position = ends.endOfLine(chars, begin, end);
    return text(begin, position);
  }

  private Object nextLine() {
    Object line = readLine(-1);
    if (Str.length(line) == 0) {
      throw Errors.stopIteration(None.NONE);
    }
    return line;
  }

  private Object tell() {
    return (long) characters(0, position);
  }

  private Object seek(Object offset, Object from) {
    int whence = StreamMethods.size(from);
    int target = StreamMethods.size(offset);
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (whence == 0) {
      if (target < 0) {
        throw Errors.valueError("Negative seek position " + target);
      }
      position = offset(target);
    } else if (target != 0) {
      throw Errors.of(Exceptions.OS_ERROR, "Can't do nonzero cur-relative seeks");
    } else if (whence == 2) {
      position = size;
    }
    return tell();
  }

  private Object truncate(Object length) {
    int count = length == None.NONE ? characters(0, position) : StreamMethods.size(length);
    if (count < 0) {
      throw Errors.valueError("Negative size value " + count);
    }
    int at = characters(0, position);
    size = Math.min(size, offset(count));
    position = offset(at);
    return (long) count;
  }
}
