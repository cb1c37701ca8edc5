package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.HostFiles;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;

/** The errors of operating systems: their numbers and messages on Linux, and how they are made. */
public final class OsErrors {
  public static final long NOT_PERMITTED = 1;
  public static final long NO_SUCH_FILE = 2;
  public static final long INPUT_OUTPUT = 5;
  public static final long PERMISSION_DENIED = 13;
  public static final long NOT_A_DIRECTORY = 20;
  public static final long IS_A_DIRECTORY = 21;
  public static final long NAME_TOO_LONG = 36;
  public static final long TOO_MANY_LINKS = 40;
  public static final long VALUE_TOO_LARGE = 75;

  /** By number, as {@code strerror} of the GNU C library; null for numbers that mean nothing. */
  private static final String[] MESSAGES = {
    "Success",
    "Operation not permitted",
    "No such file or directory",
    "No such process",
    "Interrupted system call",
    "Input/output error",
    "No such device or address",
    "Argument list too long",
    "Exec format error",
    "Bad file descriptor",
    "No child processes",
    "Resource temporarily unavailable",
    "Cannot allocate memory",
    "Permission denied",
    "Bad address",
    "Block device required",
    "Device or resource busy",
    "File exists",
    "Invalid cross-device link",
    "No such device",
    "Not a directory",
    "Is a directory",
    "Invalid argument",
    "Too many open files in system",
    "Too many open files",
    "Inappropriate ioctl for device",
    "Text file busy",
    "File too large",
    "No space left on device",
    "Illegal seek",
    "Read-only file system",
    "Too many links",
    "Broken pipe",
    "Numerical argument out of domain",
    "Numerical result out of range",
    "Resource deadlock avoided",
    "File name too long",
    "No locks available",
    "Function not implemented",
    "Directory not empty",
    "Too many levels of symbolic links",
    null,
    "No message of desired type",
    "Identifier removed",
    "Channel number out of range",
    "Level 2 not synchronized",
    "Level 3 halted",
    "Level 3 reset",
    "Link number out of range",
    "Protocol driver not attached",
    "No CSI structure available",
    "Level 2 halted",
    "Invalid exchange",
    "Invalid request descriptor",
    "Exchange full",
    "No anode",
    "Invalid request code",
    "Invalid slot",
    null,
    "Bad font file format",
    "Device not a stream",
    "No data available",
    "Timer expired",
    "Out of streams resources",
    "Machine is not on the network",
    "Package not installed",
    "Object is remote",
    "Link has been severed",
    "Advertise error",
    "Srmount error",
    "Communication error on send",
    "Protocol error",
    "Multihop attempted",
    "RFS specific error",
    "Bad message",
    "Value too large for defined data type",
    "Name not unique on network",
    "File descriptor in bad state",
    "Remote address changed",
    "Can not access a needed shared library",
    "Accessing a corrupted shared library",
    ".lib section in a.out corrupted",
    "Attempting to link in too many shared libraries",
    "Cannot exec a shared library directly",
    "Invalid or incomplete multibyte or wide character",
    "Interrupted system call should be restarted",
    "Streams pipe error",
    "Too many users",
    "Socket operation on non-socket",
    "Destination address required",
    "Message too long",
    "Protocol wrong type for socket",
    "Protocol not available",
    "Protocol not supported",
    "Socket type not supported",
    "Operation not supported",
    "Protocol family not supported",
    "Address family not supported by protocol",
    "Address already in use",
    "Cannot assign requested address",
    "Network is down",
    "Network is unreachable",
    "Network dropped connection on reset",
    "Software caused connection abort",
    "Connection reset by peer",
    "No buffer space available",
    "Transport endpoint is already connected",
    "Transport endpoint is not connected",
    "Cannot send after transport endpoint shutdown",
    "Too many references: cannot splice",
    "Connection timed out",
    "Connection refused",
    "Host is down",
    "No route to host",
    "Operation already in progress",
    "Operation now in progress",
    "Stale file handle",
    "Structure needs cleaning",
    "Not a XENIX named type file",
    "No XENIX semaphores available",
    "Is a named type file",
    "Remote I/O error",
    "Disk quota exceeded",
    "No medium found",
    "Wrong medium type",
    "Operation canceled",
    "Required key not available",
    "Key has expired",
    "Key has been revoked",
    "Key was rejected by service",
    "Owner died",
    "State not recoverable",
    "Operation not possible due to RF-kill",
    "Memory page has hardware error",
  };

  private OsErrors() {}

  /** What a number means. */
  public static String message(long number) {
    String known = number >= 0 && number < MESSAGES.length ? MESSAGES[(int) number] : null;
    return known == null ? "Unknown error " + number : known;
  }

  /** The error with this number, of the class that belongs to it. */
  public static ScriptRaise of(long number) {
    return make(number, Str.of(message(number)));
  }

  /** The error with this number about a file. */
  public static ScriptRaise of(long number, String file) {
    return make(number, Str.of(message(number)), Str.of(file));
  }

  /**
   * The files that the script may read.
   *
   * @throws ScriptRaise PermissionError when the host lets scripts read none
   */
  public static HostFiles requireFiles() {
    HostFiles files = ExecutionContext.current().host().files();
    if (files == null) {
      throw make(NOT_PERMITTED, Str.of("Files are not available to scripts"));
    }
    return files;
  }

  private static ScriptRaise make(Object... arguments) {
    return new ScriptRaise((PyException) Construction.make(Exceptions.OS_ERROR, arguments));
  }
}
