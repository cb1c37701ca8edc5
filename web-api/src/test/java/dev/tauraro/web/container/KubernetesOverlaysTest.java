package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The overlays of docker/kubernetes, applied to the base as kustomize would. */
class KubernetesOverlaysTest {
  private static final Path OVERLAYS = Path.of("../docker/kubernetes/overlays");

  private static final Class<JsonNode> JSON = JsonNode.class;
  private static final String CONTAINER = "/spec/template/spec/containers/0";

  private final KubernetesSerialization yaml = new KubernetesSerialization();

  static List<Path> overlays() {
    try (Stream<Path> overlays = Files.list(OVERLAYS)) {
      return overlays.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The manifests of a directory, by kind: those it lists, patched. */
  private Map<String, JsonNode> build(Path directory) throws IOException {
    JsonNode kustomization = read(directory.resolve("kustomization.yaml"));
    assertThat(kustomization.propertyNames())
        .isSubsetOf("apiVersion", "kind", "resources", "images", "patches");
    Map<String, JsonNode> manifests = new LinkedHashMap<>();
    for (JsonNode each : kustomization.path("resources")) {
      Path resource = directory.resolve(each.asString());
      if (Files.isDirectory(resource)) {
        manifests.putAll(build(resource));
      } else {
        JsonNode manifest = read(resource);
        assertThat(manifests.put(manifest.path("kind").asString(), manifest)).isNull();
      }
    }
    for (JsonNode each : kustomization.path("patches")) {
      patch(manifests, each.path("target"), yaml.unmarshal(each.path("patch").asString(), JSON));
    }
    for (JsonNode each : kustomization.path("images")) {
      ObjectNode container = (ObjectNode) manifests.get("Deployment").at(CONTAINER);
      if (container.path("image").equals(each.path("name"))) {
        container.put(
            "image", each.path("newName").asString() + ":" + each.path("newTag").asString());
      }
    }
    return manifests;
  }

  private static void patch(Map<String, JsonNode> manifests, JsonNode target, JsonNode patch) {
    boolean deletes = target.isMissingNode();
    JsonNode wanted = deletes ? patch : target;
    JsonNode manifest = manifests.get(wanted.path("kind").asString());
    assertThat(manifest).as(wanted::toString).isNotNull();
    if (!deletes) {
      assertThat(manifest.at("/metadata/name")).isEqualTo(target.path("name"));
      patch.forEach(each -> change(manifest, each));
      return;
    }
    assertThat(patch.path("$patch").asString()).isEqualTo("delete");
    assertThat(manifest.path("apiVersion")).isEqualTo(patch.path("apiVersion"));
    assertThat(manifest.at("/metadata/name")).isEqualTo(patch.at("/metadata/name"));
    manifests.remove(patch.path("kind").asString());
  }

  /** An operation of RFC 6902 on something that is there. */
  private static void change(JsonNode manifest, JsonNode operation) {
    JsonPointer path = JsonPointer.compile(operation.path("path").asString());
    assertThat(manifest.at(path).isMissingNode()).as(operation::toString).isFalse();
    JsonNode parent = manifest.at(path.head());
    JsonPointer last = path.last();
    switch (operation.path("op").asString()) {
      case "replace" -> {
        JsonNode value = operation.required("value");
        if (parent instanceof ArrayNode elements) {
          elements.set(last.getMatchingIndex(), value);
        } else {
          ((ObjectNode) parent).set(last.getMatchingProperty(), value);
        }
      }
      case "remove" -> ((ArrayNode) parent).remove(last.getMatchingIndex());
      default -> throw new AssertionError("This test knows no operation like " + operation);
    }
  }

  private JsonNode read(Path file) throws IOException {
    return yaml.unmarshal(Files.readString(file), JSON);
  }

  private <T> T as(Map<String, JsonNode> manifests, Class<T> type) {
    return yaml.convertValue(manifests.get(type.getSimpleName()), type);
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
    assertThat(production.get("Deployment").at(CONTAINER).path("image").asString())
        .matches("[a-z.]+/tauraro:[0-9.]+");
  }

  private long memory(Map<String, JsonNode> manifests) {
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
