internal import Pods

extension PodDescription {
  var message: Runtime_V1_PodSandboxConfig {
    .with {
      $0.metadata.name = name
      $0.metadata.uid = uid
      $0.metadata.namespace = namespace
      $0.metadata.attempt = attempt
      $0.hostname = hostname
      $0.logDirectory = logDirectory
      $0.labels = labels
      $0.linux.cgroupParent = cgroupParent
      $0.linux.securityContext.namespaceOptions = namespaces
      $0.linux.securityContext.seccomp = seccomp.message
    }
  }

  /// As a kubelet asks for: network and IPC of the pod, process numbers of each container.
  var namespaces: Runtime_V1_NamespaceOption {
    .with {
      $0.network = network == .node ? .node : .pod
      $0.pid = .container
      $0.ipc = .pod
    }
  }
}

extension SeccompProfile {
  var message: Runtime_V1_SecurityProfile {
    .with { $0.profileType = self == .unconfined ? .unconfined : .runtimeDefault }
  }
}
