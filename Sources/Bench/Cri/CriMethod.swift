internal import GRPCCore

/// A call of the interface, with the types of its two messages.
struct CriMethod<Request, Reply>: Sendable {
  let descriptor: MethodDescriptor

  init(_ service: String, _ name: String, _ request: Request.Type, _ reply: Reply.Type) {
    descriptor = MethodDescriptor(fullyQualifiedService: "runtime.v1.\(service)", method: name)
  }
}

/// The calls that are made.
enum CriMethods {
  static let version = runtime(
    "Version", Runtime_V1_VersionRequest.self, Runtime_V1_VersionResponse.self)
  static let status = runtime(
    "Status", Runtime_V1_StatusRequest.self, Runtime_V1_StatusResponse.self)
  static let runPod = runtime(
    "RunPodSandbox", Runtime_V1_RunPodSandboxRequest.self, Runtime_V1_RunPodSandboxResponse.self)
  static let stopPod = runtime(
    "StopPodSandbox", Runtime_V1_StopPodSandboxRequest.self, Runtime_V1_StopPodSandboxResponse.self)
  static let removePod = runtime(
    "RemovePodSandbox", Runtime_V1_RemovePodSandboxRequest.self,
    Runtime_V1_RemovePodSandboxResponse.self)
  static let listPods = runtime(
    "ListPodSandbox", Runtime_V1_ListPodSandboxRequest.self, Runtime_V1_ListPodSandboxResponse.self)
  static let createContainer = runtime(
    "CreateContainer", Runtime_V1_CreateContainerRequest.self,
    Runtime_V1_CreateContainerResponse.self)
  static let startContainer = runtime(
    "StartContainer", Runtime_V1_StartContainerRequest.self, Runtime_V1_StartContainerResponse.self)
  static let stopContainer = runtime(
    "StopContainer", Runtime_V1_StopContainerRequest.self, Runtime_V1_StopContainerResponse.self)
  static let removeContainer = runtime(
    "RemoveContainer", Runtime_V1_RemoveContainerRequest.self,
    Runtime_V1_RemoveContainerResponse.self)
  static let containerStatus = runtime(
    "ContainerStatus", Runtime_V1_ContainerStatusRequest.self,
    Runtime_V1_ContainerStatusResponse.self)
  static let imageStatus = CriMethod(
    "ImageService", "ImageStatus", Runtime_V1_ImageStatusRequest.self,
    Runtime_V1_ImageStatusResponse.self)

  private static func runtime<Request, Reply>(
    _ name: String, _ request: Request.Type, _ reply: Reply.Type
  ) -> CriMethod<Request, Reply> {
    CriMethod("RuntimeService", name, request, reply)
  }
}
