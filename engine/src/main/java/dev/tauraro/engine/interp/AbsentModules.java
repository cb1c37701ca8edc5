package dev.tauraro.engine.interp;

/** Why there are no such modules, for those that a sandbox must not have. */
final class AbsentModules {
  private AbsentModules() {}

  /** What follows "No module named 'x'" in the message; empty when there is nothing to add. */
  static String reason(String name) {
    switch (name) {
      case "bdb":
      case "compileall":
      case "dbm":
      case "fcntl":
      case "filecmp":
      case "fileinput":
      case "glob":
      case "mailbox":
      case "mmap":
      case "modulefinder":
      case "pdb":
      case "pkgutil":
      case "py_compile":
      case "runpy":
      case "shelve":
      case "shutil":
      case "sqlite3":
      case "tabnanny":
      case "tempfile":
      case "zipapp":
      case "zipimport":
        return "; files are not available to scripts";
      case "crypt":
      case "ensurepip":
      case "faulthandler":
      case "grp":
      case "multiprocessing":
      case "posix":
      case "pty":
      case "pwd":
      case "resource":
      case "signal":
      case "spwd":
      case "subprocess":
      case "syslog":
      case "venv":
        return "; processes are not available to scripts";
      case "asynchat":
      case "asyncore":
      case "cgi":
      case "cgitb":
      case "ftplib":
      case "http.client":
      case "http.cookiejar":
      case "http.server":
      case "imaplib":
      case "nis":
      case "nntplib":
      case "poplib":
      case "select":
      case "selectors":
      case "smtpd":
      case "smtplib":
      case "socket":
      case "socketserver":
      case "ssl":
      case "telnetlib":
      case "urllib.request":
      case "urllib.response":
      case "urllib.robotparser":
      case "webbrowser":
      case "wsgiref":
      case "xmlrpc":
        return "; the network is not available to scripts";
      case "_thread":
      case "concurrent":
        return "; threads are not available to scripts";
      case "curses":
      case "getpass":
      case "idlelib":
      case "readline":
      case "termios":
      case "tkinter":
      case "tty":
      case "turtle":
      case "turtledemo":
        return "; terminals and windows are not available to scripts";
      case "ctypes":
        return "; native code is not available to scripts";
      default:
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : reason(name.substring(0, dot));
    }
  }
}
