package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.PodsMetricSource;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;

/** The manifests of docker/kubernetes, read as Kubernetes would. */
class KubernetesManifestsTest {
  private static final Path BASE = Path.of("../docker/kubernetes/base");
  private static final Map<String, String> SELECTED = Map.of("app.kubernetes.io/name", "tauraro");

  private final KubernetesSerialization yaml = new KubernetesSerialization();

  private <T> T read(String name, Class<T> type) throws IOException {
    return yaml.unmarshal(Files.readString(BASE.resolve(name)), type);
  }

  private PodSpec pod() throws IOException {
    return read("deployment.yaml", Deployment.class).getSpec().getTemplate().getSpec();
  }

  private Container container() throws IOException {
    assertThat(pod().getContainers()).hasSize(1);
    return pod().getContainers().get(0);
  }

  @Test
  void theBaseListsEveryManifest() throws IOException {
    Map<?, ?> base = read("kustomization.yaml", Map.class);
    try (var files = Files.list(BASE)) {
      Set<String> names =
          files
              .map(each -> each.getFileName().toString())
              .filter(each -> !each.equals("kustomization.yaml"))
              .collect(Collectors.toSet());
      assertThat(Set.<Object>copyOf((List<?>) base.get("resources"))).isEqualTo(names);
    }
  }

  @Test
  void thePodHasNoRights() throws IOException {
    PodSpec pod = pod();
    assertHasNoRights(pod);
    assertThat(pod.getVolumes()).allMatch(each -> each.getEmptyDir().getSizeLimit() != null);
  }

  static void assertHasNoRights(PodSpec pod) {
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
    assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    Container container = pod.getContainers().get(0);
    var security = container.getSecurityContext();
    assertThat(security.getAllowPrivilegeEscalation()).isFalse();
    assertThat(security.getReadOnlyRootFilesystem()).isTrue();
    assertThat(security.getPrivileged()).isNull();
    assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(security.getCapabilities().getAdd()).isEmpty();
    assertThat(container.getVolumeMounts())
        .extracting("mountPath")
        .containsExactlyInAnyOrder("/tmp", "/data");
  }

  @Test
  void memoryIsBoundedAndSecretsAreReferences() throws IOException {
    assertMemoryIsBounded(container());
    assertThat(secrets(container())).hasSize(5);
  }

  static void assertMemoryIsBounded(Container container) {
    Quantity memory = container.getResources().getLimits().get("memory");
    assertThat(memory).isEqualTo(container.getResources().getRequests().get("memory"));
    assertThat(Quantity.getAmountInBytes(memory).longValue()).isGreaterThanOrEqualTo(1L << 30);
  }

  /**
   * The names of variables whose values nobody but the service may know; each refers to a secret.
   */
  static List<String> secrets(Container container) {
    List<EnvVar> secrets =
        container.getEnv().stream()
            .filter(each -> each.getName().matches(".*(PASSWORD|KEY|USERNAME|URL)"))
            .toList();
    assertThat(secrets).allMatch(each -> each.getValueFrom().getSecretKeyRef() != null);
    return secrets.stream().map(EnvVar::getName).toList();
  }

  @Test
  void probesAskWhatTheServiceAnswers() throws IOException {
    assertProbesAskWhatTheServiceAnswers(container());
  }

  static void assertProbesAskWhatTheServiceAnswers(Container container) {
    String liveness = "/actuator/health/liveness";
    assertThat(path(container.getStartupProbe())).isEqualTo(liveness);
    assertThat(path(container.getLivenessProbe())).isEqualTo(liveness);
    assertThat(path(container.getReadinessProbe())).isEqualTo("/actuator/health/readiness");
    assertThat(container.getPorts()).hasSize(1);
    assertThat(container.getPorts().get(0).getContainerPort()).isEqualTo(8080);
    assertThat(container.getPorts().get(0).getName()).isEqualTo("http");
  }

  private static String path(Probe probe) {
    assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("http"));
    return probe.getHttpGet().getPath();
  }

  @Test
  void aPodHasTheTimeThatDrainingTakes() throws IOException {
    Properties properties = new Properties();
    try (var defaults =
        Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
      properties.load(defaults);
    }
    Duration draining =
        DurationStyle.detectAndParse(
            properties.getProperty("spring.lifecycle.timeout-per-shutdown-phase"));
    long pause = container().getLifecycle().getPreStop().getSleep().getSeconds();
    assertThat(pause).isPositive();
    assertThat(pod().getTerminationGracePeriodSeconds())
        .isGreaterThan(pause + draining.toSeconds());
    var update = read("deployment.yaml", Deployment.class).getSpec().getStrategy();
    assertThat(update.getRollingUpdate().getMaxUnavailable()).isEqualTo(new IntOrString(0));
  }

  @Test
  void theAutoscalerGoesByTheQueue() throws IOException {
    var autoscaler = read("autoscaler.yaml", HorizontalPodAutoscaler.class).getSpec();
    Deployment deployment = read("deployment.yaml", Deployment.class);
    assertThat(autoscaler.getScaleTargetRef().getKind()).isEqualTo("Deployment");
    assertThat(autoscaler.getScaleTargetRef().getName())
        .isEqualTo(deployment.getMetadata().getName());
    assertThat(deployment.getSpec().getReplicas()).isNull();
    assertThat(autoscaler.getMinReplicas()).isGreaterThan(1);
    assertThat(autoscaler.getMetrics()).hasSize(1);
    PodsMetricSource metric = autoscaler.getMetrics().get(0).getPods();
    assertThat(metric.getMetric().getName()).isEqualTo("tauraro_queue_length");
    assertThat(metric.getTarget().getType()).isEqualTo("AverageValue");
  }

  @Test
  void allSelectTheSamePods() throws IOException {
    var deployment = read("deployment.yaml", Deployment.class).getSpec();
    assertThat(deployment.getSelector().getMatchLabels()).isEqualTo(SELECTED);
    assertThat(deployment.getTemplate().getMetadata().getLabels()).isEqualTo(SELECTED);
    assertThat(read("service.yaml", Service.class).getSpec().getSelector()).isEqualTo(SELECTED);
    var budget = read("disruption-budget.yaml", PodDisruptionBudget.class).getSpec();
    assertThat(budget.getSelector().getMatchLabels()).isEqualTo(SELECTED);
    assertThat(budget.getMaxUnavailable()).isEqualTo(new IntOrString(1));
  }

  @Test
  void nothingGoesOutButToTheDatabaseToRedisAndForNames() throws IOException {
    var policy = read("network-policy.yaml", NetworkPolicy.class).getSpec();
    assertThat(policy.getPodSelector().getMatchLabels()).isEqualTo(SELECTED);
    assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
    assertThat(policy.getIngress()).hasSize(1);
    assertThat(policy.getIngress().get(0).getPorts())
        .extracting("port")
        .containsExactly(new IntOrString("http"));
    assertThat(policy.getEgress()).hasSize(3);
    NetworkPolicyEgressRule database = policy.getEgress().get(0);
    assertThat(database.getPorts()).extracting("port").containsExactly(new IntOrString(5432));
    NetworkPolicyEgressRule redis = policy.getEgress().get(1);
    assertThat(redis.getPorts()).extracting("port").containsExactly(new IntOrString(6379));
    NetworkPolicyEgressRule names = policy.getEgress().get(2);
    assertThat(names.getPorts()).extracting("port").containsOnly(new IntOrString(53));
    assertThat(policy.getEgress())
        .allSatisfy(
            rule -> {
              assertThat(rule.getTo()).hasSize(1);
              assertThat(rule.getTo().get(0).getIpBlock()).isNull();
              assertThat(rule.getTo().get(0).getPodSelector().getMatchLabels()).isNotEmpty();
            });
  }
}
