internal import Model
internal import Pods

extension ContainerDescription {
  /// The message for a container of `pod`, whose namespaces it shares.
  func message(in pod: PodDescription) -> Runtime_V1_ContainerConfig {
    .with {
      $0.metadata.name = name
      $0.metadata.attempt = attempt
      $0.image.image = image
      $0.command = command
      $0.args = arguments
      $0.workingDir = workingDirectory
      // In a fixed order, so that every start sends the same bytes.
      $0.envs = environment.sorted { $0.key < $1.key }.map { name, value in
        .with {
          $0.key = name
          $0.value = value
        }
      }
      $0.mounts = mounts.map(\.message)
      $0.labels = labels
      $0.logPath = logPath
      $0.linux.resources = limits.message
      $0.linux.securityContext = securityContext(in: pod)
    }
  }

  private func securityContext(in pod: PodDescription) -> Runtime_V1_LinuxContainerSecurityContext {
    .with {
      $0.namespaceOptions = pod.namespaces
      $0.readonlyRootfs = hasReadOnlyRoot
      $0.noNewPrivs = forbidsNewPrivileges
      $0.maskedPaths = maskedPaths
      $0.readonlyPaths = readOnlyPaths
      $0.seccomp = seccomp.message
    }
  }
}

extension ContainerDescription.Mount {
  var message: Runtime_V1_Mount {
    .with {
      $0.containerPath = containerPath
      $0.hostPath = hostPath
      $0.readonly = isReadOnly
    }
  }
}

extension ContainerDescription.Limits {
  /// In the message 0 stands for the runtime's choice.
  var message: Runtime_V1_LinuxContainerResources {
    .with {
      $0.cpuPeriod = (cpuPeriod?.nanoseconds ?? 0) / 1000
      $0.cpuQuota = (cpuQuota?.nanoseconds ?? 0) / 1000
      $0.cpuShares = cpuShares ?? 0
      $0.memoryLimitInBytes = memory ?? 0
      $0.oomScoreAdj = oomScoreAdjustment ?? 0
      $0.unified = unified
    }
  }
}
