internal import Glibc
package import Linux
package import SystemPackage

/// The control groups of one instance: one directory in each hierarchy that enforces a limit.
package struct Cgroup: ~Copyable {
  private struct Level {
    let path: FilePath
    let version: CgroupLayout.Version
    let settings: [(path: String, text: String)]
    let tasks: String
    /// The file that says how much memory the group is charged with; nil without that controller.
    let charge: FilePath?
    var isMade = false
  }
  private var levels: [Level]
  private var taskLists: [FileDescriptor] = []
  private var directory: FileDescriptor?

  /// Plans the groups named `name` below `parent`; makes nothing.
  package init(below parent: CgroupParent, name: String) {
    levels = parent.levels.map { level in
      let path = level.path.appending(name)
      return Level(
        path: path, version: level.version,
        settings: level.settings.map { (path.appending($0.file).string, $0.text) },
        // A version 1 child joins through `tasks`: the same write to cgroup.procs waits for an
        // RCU grace period, milliseconds on a rested host.
        tasks: path.appending("tasks").string,
        charge: level.chargeFile.map { path.appending($0) })
    }
    taskLists.reserveCapacity(levels.count)
  }

  deinit {
    for list in taskLists { _ = Glibc.close(list.rawValue) }
    if let directory { _ = Glibc.close(directory.rawValue) }
  }

  /// Makes the directories.
  package mutating func make() throws(LinuxError) {
    for index in levels.indices {
      guard mkdir(levels[index].path.string, 0o755) == 0 else {
        throw LinuxError("make cgroup \(levels[index].path)", Errno(rawValue: errno))
      }
      levels[index].isMade = true
    }
  }

  /// Writes the limits.
  package borrowing func setLimits() throws(LinuxError) {
    for level in levels {
      for setting in level.settings {
        let file = Glibc.open(setting.path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else {
          throw LinuxError("open \(setting.path)", Errno(rawValue: errno))
        }
        let count = setting.text.utf8.count
        let written = setting.text.withCString { Glibc.write(file, $0, count) }
        let error = errno
        _ = Glibc.close(file)
        guard written == count else {
          throw LinuxError("write \(setting.text) to \(setting.path)", Errno(rawValue: error))
        }
      }
    }
  }

  /// Opens what a child needs to join: the task list of each version 1 group, in the order of the
  /// parent's levels, and the directory of the version 2 group.
  package mutating func open() throws(LinuxError) {
    for level in levels {
      let isFirst = level.version == .one
      let path = isFirst ? level.tasks : level.path.string
      let file = Glibc.open(path, (isFirst ? O_WRONLY : O_RDONLY | O_DIRECTORY) | O_CLOEXEC)
      guard file >= 0 else { throw LinuxError("open \(path)", Errno(rawValue: errno)) }
      if isFirst {
        taskLists.append(FileDescriptor(rawValue: file))
      } else {
        directory = FileDescriptor(rawValue: file)
      }
    }
  }

  /// What its processes and the kernel's work for them are charged with, in bytes; nil where no
  /// hierarchy has the memory controller.
  package borrowing func memoryCharge() throws(LinuxError) -> UInt64? {
    for level in levels {
      guard let file = level.charge else { continue }
      let text = try TextFile.read(file)
      guard let bytes = UInt64(text.prefix { $0 != "\n" }) else {
        throw LinuxError("read a number from \(file)", .invalidArgument)
      }
      return bytes
    }
    return nil
  }

  package var joiningTaskLists: [FileDescriptor] { taskLists }
  package var joiningDirectory: FileDescriptor? { directory }

  /// Closes what `open` opened.
  package mutating func close() {
    for list in taskLists { _ = Glibc.close(list.rawValue) }
    taskLists.removeAll(keepingCapacity: true)
    if let directory { _ = Glibc.close(directory.rawValue) }
    directory = nil
  }

  /// Removes the directories; safe when they were never made.
  package mutating func remove() throws(LinuxError) {
    for index in levels.indices where levels[index].isMade {
      try Self.removeWhenEmpty(levels[index].path)
      levels[index].isMade = false
    }
  }

  /// Waits for the kernel, which may still count the last task for a moment after it was reaped.
  ///
  /// What the instance has left behind is killed.
  private static func removeWhenEmpty(_ path: FilePath) throws(LinuxError) {
    let patience = MonotonicClock.now() + 1_000_000_000
    while rmdir(path.string) != 0 {
      let error = errno
      guard error == EBUSY, MonotonicClock.now() < patience else {
        throw LinuxError("remove cgroup \(path)", Errno(rawValue: error))
      }
      let members = (try? TextFile.read(path.appending("cgroup.procs"))) ?? ""
      for line in members.split(separator: "\n") {
        if let process = Int32(line), process > 0 { _ = ProcessTable.kill(process) }
      }
      MonotonicClock.sleep(.microseconds(100))
    }
  }
}
