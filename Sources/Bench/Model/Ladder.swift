/// The rungs between a plain process and a Kubernetes pod, each with one thing more than the one
/// before: what a container's start-up is made of.
package enum Ladder {
  /// The name of the suite that climbs it, and of the technique of its own rungs.
  package static let name = "ladder"

  /// Labels of techniques, from the bottom.
  ///
  /// Up to `ladder/seccomp` each holds all before it. From `container` on each is somebody's whole,
  /// without a user namespace.
  package static let rungs = [
    "native", "chroot", "ladder/mount", "ladder/pid", "ladder/ipc-uts", "ladder/user", "ladder/net",
    "ladder/cgroup", "ladder/seccomp", "container", "crun", "runc", "containerd", "docker",
    "cri-pod",
  ]

  /// What a metric is called where it is held against the rung below.
  package static func step(of metric: String) -> String { metric + "_step" }
}
