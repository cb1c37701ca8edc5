package dev.tauraro.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines typed at a terminal, with editing and a history kept between uses. */
final class TerminalLines implements Repl.LineSource, AutoCloseable {
  private final Terminal terminal;
  private final LineReader reader;

  TerminalLines() throws IOException {
    terminal = TerminalBuilder.builder().system(true).build();
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(
                LineReader.HISTORY_FILE,
                Path.of(System.getProperty("user.home"), ".tauraro_history"))
            .build();
  }

  @Override
  public String read(String prompt) {
    while (true) {
      try {
        return reader.readLine(prompt);
      } catch (UserInterruptException e) {
        terminal.writer().println("KeyboardInterrupt");
      } catch (EndOfFileException e) {
        return null;
      }
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
