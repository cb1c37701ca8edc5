package dev.tauraro.web.scripts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.quotas.QuotaProblem;
import dev.tauraro.web.quotas.Quotas;
import dev.tauraro.web.quotas.TenantQuotas;
import dev.tauraro.web.sandbox.JitObserver;
import dev.tauraro.web.sandbox.Sandbox;
import dev.tauraro.web.sandbox.ScriptExplanation;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.sandbox.SyntaxProblem;
import dev.tauraro.web.tenants.ScriptRunners;
import dev.tauraro.web.tenants.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Keeps scripts, by tenant and content. */
@Service
public class ScriptService {
  private static final int RETRY_AFTER_SECONDS = 60;
  private static final long CACHED_CHARACTERS = 16L << 20;

  /** After this time a script that another replica has deleted is unknown here, too. */
  private static final Duration CACHED_FOR = Duration.ofSeconds(10);

  private final Sandbox sandbox;
  private final JitObserver observer;
  private final ScriptRepository scripts;
  private final TenantQuotas quotas;
  private final ScriptRunners runners;
  private final Executor executor;
  private final Cache<Key, SourceCode> sources =
      Caffeine.newBuilder()
          .maximumWeight(CACHED_CHARACTERS)
          .weigher((Key key, SourceCode source) -> source.text().length())
          .expireAfterWrite(CACHED_FOR)
          .build();

  private record Key(String tenant, String id) {}

  /** A script that is stored, and whether it was not before. */
  record Outcome(StoredScript script, boolean created) {}

  ScriptService(
      Sandbox sandbox,
      JitObserver observer,
      ScriptRepository scripts,
      TenantQuotas quotas,
      ScriptRunners runners,
      @Qualifier("applicationTaskExecutor") Executor executor) {
    this.sandbox = sandbox;
    this.observer = observer;
    this.scripts = scripts;
    this.quotas = quotas;
    this.runners = runners;
    this.executor = executor;
  }

  /** Stores a text unless it is no script. */
  CompletableFuture<Outcome> store(Tenant tenant, String text) {
    SourceCode source = SourceCode.of(text);
    return sandbox
        .check(source)
        .thenApplyAsync(
            problems -> {
              if (!problems.isEmpty()) {
                throw notAScript(problems);
              }
              return keep(tenant, source);
            },
            executor);
  }

  private static ProblemException notAScript(List<SyntaxProblem> problems) {
    SyntaxProblem first = problems.get(0);
    return new ProblemException(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "SYNTAX_ERROR",
        "line " + first.line() + ": " + first.message(),
        Map.of("diagnostics", problems));
  }

  private void requireRoom(Tenant tenant) {
    int most = quotas.of(tenant).storedScripts();
    if (scripts.count(tenant.name()) >= most) {
      throw QuotaProblem.of(Quotas.SCRIPTS, most, RETRY_AFTER_SECONDS);
    }
  }

  private Outcome keep(Tenant tenant, SourceCode source) {
    runners.note(tenant, source.id());
    Optional<StoredScript> known = scripts.find(tenant.name(), source.id());
    if (known.isPresent()) {
      return new Outcome(known.get(), false);
    }
    requireRoom(tenant);
    StoredScript script =
        new StoredScript(source.id(), tenant.name(), source.text(), System.currentTimeMillis());
    try {
      scripts.insert(script);
      return new Outcome(script, true);
    } catch (DuplicateKeyException e) {
      return new Outcome(script, false);
    }
  }

  StoredScript find(Tenant tenant, String id) {
    return scripts
        .find(tenant.name(), id)
        .orElseThrow(() -> ProblemException.notFound("script", id));
  }

  /** What the compiler did with a stored script, line by line. */
  ScriptExplanation explain(Tenant tenant, String id) {
    return observer.explain(
        source(tenant, id).orElseThrow(() -> ProblemException.notFound("script", id)));
  }

  void delete(Tenant tenant, String id) {
    sources.invalidate(new Key(tenant.name(), id));
    if (!scripts.remove(tenant.name(), id)) {
      throw ProblemException.notFound("script", id);
    }
  }

  /** The text of a stored script, empty when there is none. */
  public Optional<SourceCode> source(Tenant tenant, String id) {
    Key key = new Key(tenant.name(), id);
    SourceCode known = sources.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SourceCode> found =
        scripts.find(tenant.name(), id).map(script -> new SourceCode(script.id(), script.source()));
    found.ifPresent(source -> sources.put(key, source));
    return found;
  }
}
