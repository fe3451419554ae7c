internal import CLaunch
internal import Glibc
package import Linux

/// A process that has walked a plan and, instead of executing, starts others.
///
/// They have what its plan prepared: its root, its namespaces, its bounding set, its filter. It
/// shares this process's memory and descriptors, so that a request costs two futexes, and what it
/// starts is this process's child. It dies with the thread that made it.
package final class WarmLauncher {
  /// How it came to be.
  package let plan: LaunchPlan
  // Its stack and its steps: they have to outlive the process.
  private let launch: CompiledLaunch
  private let server: UnsafeMutablePointer<launch_server>
  private var process: ChildProcess

  /// Starts it and waits until it has walked `plan`.
  package init(_ plan: LaunchPlan) throws(LaunchError) {
    precondition(plan.role == .launcher && plan.identity == nil)
    self.plan = plan
    let launch = CompiledLaunch(plan)
    let server = UnsafeMutablePointer<launch_server>.allocate(capacity: 1)
    server.initialize(
      to: launch_server(
        plan: launch.raw, client: 0, process: 0, next: launch_start(), result: 0, asked: 0,
        pending: 0))
    let process = launch_serve(server)
    guard process > 0 else {
      server.deallocate()
      throw launch.failure
    }
    self.launch = launch
    self.server = server
    self.process = ChildProcess(processID: process)
  }

  deinit {
    // It cannot resist, and has been reaped already if `end` was called.
    try? process.kill()
    server.deallocate()
  }

  /// Ends it; what it started lives on.
  package func end() throws(LinuxError) { try process.kill() }

  /// Has it walk a plan in a child; the child's number, or -1 with the plan's error filled.
  func request(_ plan: UnsafeMutablePointer<launch_plan>) -> Int32 {
    launch_request(server, plan)
  }
}
