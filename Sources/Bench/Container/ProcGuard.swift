internal import Launch
internal import Linux
internal import SystemPackage

/// What of `/proc` acts upon the whole host, and is kept from a container: the defaults of the OCI's
/// runtimes (`runc spec`) and of Docker.
package enum ProcGuard {
  /// Seen, and not to be written.
  package static let readOnly = ["bus", "fs", "irq", "sys", "sysrq-trigger"]
  /// Hidden: a file behind /dev/null, a folder behind an empty one.
  package static let hidden = [
    "acpi", "asound", "interrupts", "kcore", "keys", "latency_stats", "sched_debug", "scsi",
    "timer_list", "timer_stats",
  ]
}

extension ContainerBlueprint {
  /// Guards a new /proc at `path`; only what this host's kernel has is there to be guarded.
  func addProcGuard(_ plan: inout LaunchPlan, at path: FilePath) {
    let proc: FilePath = "/proc"
    let options: MountOptions = [.noSetuid, .noDevices, .noExecution]
    func mount(_ source: String, _ name: String, _ type: String, _ options: MountOptions) {
      plan.build(
        "guard_proc",
        .mount(source: source, at: path.appending(name), type: type, options: options, data: ""))
    }
    for name in ProcGuard.readOnly where Folder.exists(proc.appending(name)) {
      mount(path.appending(name).string, name, "", [.bind, .recursive])
      mount("", name, "", options.union([.remount, .bind, .readOnly]))
    }
    for name in ProcGuard.hidden where Folder.exists(proc.appending(name)) {
      if Folder.isFolder(proc.appending(name)) {
        mount("tmpfs", name, "tmpfs", [.readOnly])
      } else {
        mount("/dev/null", name, "", .bind)
      }
    }
  }
}
