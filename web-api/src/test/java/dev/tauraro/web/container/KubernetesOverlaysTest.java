package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overlays of docker/kubernetes, applied to the base as kustomize would. */
class KubernetesOverlaysTest {
  private static final Path OVERLAYS = Path.of("../docker/kubernetes/overlays");

  private final KubernetesSerialization yaml = new KubernetesSerialization();

  static List<Path> overlays() {
    try (Stream<Path> overlays = Files.list(OVERLAYS)) {
      return overlays.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The manifests of a directory, by kind: those it lists, patched. */
  private Map<String, Map<String, Object>> build(Path directory) throws IOException {
    Map<String, Object> kustomization = map(directory.resolve("kustomization.yaml"));
    assertThat(kustomization.keySet())
        .isSubsetOf("apiVersion", "kind", "resources", "images", "patches");
    Map<String, Map<String, Object>> manifests = new LinkedHashMap<>();
    for (Object each : (List<?>) kustomization.get("resources")) {
      Path resource = directory.resolve((String) each);
      if (Files.isDirectory(resource)) {
        manifests.putAll(build(resource));
      } else {
        Map<String, Object> manifest = map(resource);
        assertThat(manifests.put((String) manifest.get("kind"), manifest)).isNull();
      }
    }
    for (Object each : list(kustomization.getOrDefault("patches", List.of()))) {
      patch(manifests, map(each));
    }
    for (Object each : list(kustomization.getOrDefault("images", List.of()))) {
      Map<String, Object> image = map(each);
      Map<String, Object> container =
          map(at(manifests.get("Deployment"), "spec/template/spec/containers/0"));
      if (container.get("image").equals(image.get("name"))) {
        container.put("image", image.get("newName") + ":" + image.get("newTag"));
      }
    }
    return manifests;
  }

  private void patch(Map<String, Map<String, Object>> manifests, Map<String, Object> patch) {
    String text = (String) patch.get("patch");
    if (patch.get("target") == null) {
      Map<String, Object> deleted = map(yaml.unmarshal(text, Map.class));
      assertThat(deleted).containsEntry("$patch", "delete");
      Map<String, Object> manifest =
          Objects.requireNonNull(manifests.remove(deleted.get("kind")), text);
      assertThat(manifest).containsEntry("apiVersion", deleted.get("apiVersion"));
      assertThat(at(manifest, "metadata/name")).isEqualTo(at(deleted, "metadata/name"));
      return;
    }
    Map<String, Object> target = map(patch.get("target"));
    Map<String, Object> manifest =
        Objects.requireNonNull(manifests.get(target.get("kind")), target::toString);
    assertThat(at(manifest, "metadata/name")).isEqualTo(target.get("name"));
    for (Object each : list(yaml.unmarshal(text, List.class))) {
      Map<String, Object> operation = map(each);
      String path = ((String) operation.get("path")).substring(1);
      switch ((String) operation.get("op")) {
        case "replace" -> replace(manifest, path, operation.get("value"));
        case "remove" -> remove(manifest, path);
        default -> throw new AssertionError("This test knows no operation like " + operation);
      }
    }
  }

  /** Replaces what is there, as RFC 6902 wants. */
  private static void replace(Map<String, Object> manifest, String path, Object value) {
    assertThat(at(manifest, path)).as(path).isNotNull();
    int last = path.lastIndexOf('/');
    Object parent = at(manifest, path.substring(0, last));
    String key = path.substring(last + 1);
    if (parent instanceof List<?> elements) {
      list(elements).set(Integer.parseInt(key), value);
    } else {
      map(parent).put(key, value);
    }
  }

  /** Removes an element of a list that is there, as RFC 6902 wants. */
  private static void remove(Map<String, Object> manifest, String path) {
    int last = path.lastIndexOf('/');
    list(at(manifest, path.substring(0, last))).remove(Integer.parseInt(path.substring(last + 1)));
  }

  private static Object at(Object value, String path) {
    for (String key : path.split("/")) {
      value = value instanceof List<?> list ? list.get(Integer.parseInt(key)) : map(value).get(key);
    }
    return value;
  }

  private Map<String, Object> map(Path file) throws IOException {
    return map(yaml.unmarshal(Files.readString(file), Map.class));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private <T> T as(Map<String, Map<String, Object>> manifests, Class<T> type) {
    Map<String, Object> manifest =
        Objects.requireNonNull(manifests.get(type.getSimpleName()), type.getSimpleName());
    return type.cast(yaml.unmarshal(yaml.asYaml(manifest), HasMetadata.class));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void keepsWhatTheBaseForbids(Path overlay) throws IOException {
    var manifests = build(overlay);
    PodSpec pod = as(manifests, Deployment.class).getSpec().getTemplate().getSpec();
    Container container = pod.getContainers().get(0);
    KubernetesManifestsTest.assertHasNoRights(pod);
    KubernetesManifestsTest.assertProbesAskWhatTheServiceAnswers(container);
    KubernetesManifestsTest.assertMemoryIsBounded(container);
    Set<String> volumes = Set.of("temporary", "data");
    assertThat(pod.getVolumes()).allMatch(each -> volumes.contains(each.getName())).hasSize(2);
    var policy = as(manifests, NetworkPolicy.class).getSpec();
    assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
    assertThat(policy.getEgress())
        .allMatch(rule -> rule.getTo().stream().allMatch(to -> to.getPodSelector() != null));
  }

  @Test
  void productionHasMoreOfEverything() throws IOException {
    var base = build(OVERLAYS.resolve("../base"));
    var production = build(OVERLAYS.resolve("production"));
    assertThat(production.keySet()).isEqualTo(base.keySet());
    assertThat(memory(production)).isGreaterThan(memory(base));
    assertThat(as(production, HorizontalPodAutoscaler.class).getSpec().getMinReplicas())
        .isGreaterThan(as(base, HorizontalPodAutoscaler.class).getSpec().getMinReplicas());
    assertThat(at(production.get("Deployment"), "spec/template/spec/containers/0/image"))
        .asString()
        .matches("[a-z.]+/tauraro:[0-9.]+");
  }

  private long memory(Map<String, Map<String, Object>> manifests) {
    PodSpec pod = as(manifests, Deployment.class).getSpec().getTemplate().getSpec();
    Quantity memory = pod.getContainers().get(0).getResources().getLimits().get("memory");
    return Quantity.getAmountInBytes(memory).longValue();
  }

  @Test
  void aSingleReplicaKeepsItsDataOnAVolume() throws IOException {
    var single = build(OVERLAYS.resolve("single"));
    assertThat(single)
        .doesNotContainKeys(
            HorizontalPodAutoscaler.class.getSimpleName(),
            PodDisruptionBudget.class.getSimpleName());
    var deployment = as(single, Deployment.class).getSpec();
    // Kubernetes' default is one.
    assertThat(deployment.getReplicas()).isNull();
    assertThat(deployment.getStrategy().getType()).isEqualTo("Recreate");
    assertThat(deployment.getStrategy().getRollingUpdate()).isNull();
    PodSpec pod = deployment.getTemplate().getSpec();
    var claim = as(single, PersistentVolumeClaim.class);
    assertThat(claim.getSpec().getAccessModes()).containsExactly("ReadWriteOnce");
    assertThat(pod.getVolumes())
        .filteredOn(each -> each.getPersistentVolumeClaim() != null)
        .extracting(each -> each.getPersistentVolumeClaim().getClaimName())
        .containsExactly(claim.getMetadata().getName());
    Container container = pod.getContainers().get(0);
    assertThat(KubernetesManifestsTest.secrets(container))
        .containsExactly("TAURARO_SECURITY_FIRST_KEY");
    assertThat(container.getEnv())
        .extracting(EnvVar::getName)
        .containsExactly(
            "JAVA_TOOL_OPTIONS", "TAURARO_SECURITY_FIRST_KEY", "LOGGING_STRUCTURED_FORMAT_CONSOLE");
    assertThat(as(single, NetworkPolicy.class).getSpec().getEgress()).isEmpty();
  }
}
