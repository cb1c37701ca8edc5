package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.security.AccessMode;
import dev.tauraro.web.security.ApiKeys;
import dev.tauraro.web.security.NewKey;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The examples of docs/service.md: each {@code sh} block whose command is curl is sent, and its
 * answer has what the block after it shows. There {@code "…"} stands for anything. The service has
 * no key until an example names the first.
 */
@TestPropertySource(
    properties =
        "spring.datasource.url=jdbc:h2:mem:documentation;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ServiceDocumentationTest extends ServiceTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)", Pattern.DOTALL);
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(\\w+)=\\$\\((curl .*?) \\| jq -r \\.(\\w+)\\)", Pattern.DOTALL);

  private final Map<String, String> variables = new HashMap<>();

  @Autowired private ApiKeys keys;
  @Autowired private AccessMode mode;

  private record Block(String language, String text) {}

  @Test
  void theExamplesAnswerAsTheySay() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("../docs/service.md")));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2).strip()));
    }
    int examples = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.language().equals("sh") && block.text().contains("curl ")) {
        Block shown = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block("", "");
        check(block.text(), shown);
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(8);
  }

  private void check(String command, Block shown) {
    Matcher assignment = ASSIGNMENT.matcher(command);
    if (assignment.matches()) {
      JsonNode answer = JSON.readTree(curl(assignment.group(2)));
      variables.put(assignment.group(1), answer.path(assignment.group(3)).asString());
    } else if (shown.language().equals("json")) {
      JsonNode wanted = JSON.readTree(shown.text());
      await().untilAsserted(() -> assertContains(JSON.readTree(curl(command)), wanted, command));
    } else {
      assertThat(shown.language()).as(command).isEqualTo("text");
      String answer = curl(command);
      for (String line : shown.text().split("\n")) {
        for (String part : line.split("…")) {
          assertThat(answer).contains(part);
        }
      }
    }
  }

  private static void assertContains(JsonNode found, JsonNode wanted, String where) {
    if (wanted.isObject()) {
      for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
        assertThat(found.has(entry.getKey())).as(where + ": " + found).isTrue();
        assertContains(found.get(entry.getKey()), entry.getValue(), where + " " + entry.getKey());
      }
    } else if (!wanted.isString() || !wanted.stringValue().equals("…")) {
      assertThat(found).as(where).isEqualTo(wanted);
    }
  }

  /** Sends what a curl command would. */
  private String curl(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.replace("\\\n", " "));
    while (matcher.find()) {
      String word = matcher.group(1);
      words.add(
          word != null
              ? word
              : filled(matcher.group(2) != null ? matcher.group(2) : matcher.group(3)));
    }
    assertThat(words.get(0)).isEqualTo("curl");
    HttpRequest.Builder request = HttpRequest.newBuilder();
    String method = null;
    String body = null;
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s", "-sN" -> {}
        case "-X" -> method = words.get(++i);
        case "-H" -> {
          String[] header = words.get(++i).split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-d", "--data-binary" -> body = words.get(++i);
        default -> request.uri(URI.create("http://" + words.get(i).replace(":8080", ":" + port)));
      }
    }
    request.method(
        method == null ? body == null ? "GET" : "POST" : method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    HttpResponse<String> answer = send(request.build());
    return answer.body();
  }

  /** What the command create-key does. */
  private void createFirstKey() {
    NewKey key = new NewKey(Tenant.DEFAULT, "first", EnumSet.allOf(Role.class));
    keys.add(key);
    mode.close();
    variables.put("ADMIN", key.text());
  }

  private String filled(String word) {
    if (word.contains("$ADMIN") && !variables.containsKey("ADMIN")) {
      createFirstKey();
    }
    String text = word;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      text = text.replace("$" + variable.getKey(), variable.getValue());
    }
    return text;
  }
}
