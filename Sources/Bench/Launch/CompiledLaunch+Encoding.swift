internal import CLaunch
internal import Glibc
internal import Linux
internal import Model
internal import SystemPackage

extension CompiledLaunch {
  /// One step as the C interpreter reads it.
  static func encode(_ step: LaunchStep, _ memory: PlanMemory) -> launch_step {
    func text(_ text: String) -> UnsafePointer<CChar> { UnsafePointer(memory.string(text)) }
    func path(_ path: FilePath) -> UnsafePointer<CChar> { text(path.string) }
    var raw = launch_step()
    raw.kind = step.kind.rawValue
    switch step {
    case .duplicate(_, let onto): raw.b = UInt64(onto)
    case .newProcessGroup, .newSession, .noNewPrivileges: break
    case .mount(let source, let target, let type, let options, let data):
      raw.path = text(source)
      raw.other = path(target)
      raw.text = text(type)
      raw.a = options.rawValue
      raw.data = data.isEmpty ? nil : UnsafeRawPointer(text(data))
    case .unmount(let target, let detach):
      raw.path = path(target)
      raw.a = detach ? UInt64(MNT_DETACH) : 0
    case .makeDirectory(let target, let mode), .makeFile(let target, let mode):
      raw.path = path(target)
      raw.a = UInt64(mode)
    case .makeNode(let target, let mode, let device):
      raw.path = path(target)
      raw.a = UInt64(mode)
      raw.b = device
    case .makeLink(let target, let destination):
      raw.path = path(target)
      raw.other = text(destination)
    case .pivotRoot(let root, let old):
      raw.path = path(root)
      raw.other = path(old)
    case .changeRoot(let target), .changeDirectory(let target): raw.path = path(target)
    case .setHostName(let name):
      raw.text = text(name)
      raw.a = UInt64(name.utf8.count)
    case .writeFile(let target, let content):
      raw.path = path(target)
      raw.text = text(content)
      raw.a = UInt64(content.utf8.count)
    case .writeDescriptor(_, let content):
      raw.text = text(content)
      raw.b = UInt64(content.utf8.count)
    case .unshare(let kinds): raw.a = kinds.reduce(0) { $0 | $1.cloneFlag }
    case .interfaceUp(let name): raw.text = text(name)
    case .limitCapabilities(let kept):
      raw.a = CapabilitySet.supported.subtracting(kept).mask
    case .setCapabilities(let kept): raw.a = kept.mask
    case .filterCalls(let program):
      raw.data = UnsafeRawPointer(memory.words(program.instructions))
      raw.a = UInt64(program.count)
    case .dieWithParent: raw.a = UInt64(SIGKILL)
    }
    return raw
  }
}

extension LaunchStep {
  /// The descriptor this step takes when an instance starts, if it takes one.
  var descriptorSlot: DescriptorSlot? {
    switch self {
    case .duplicate(let slot, _), .writeDescriptor(let slot, _): slot
    default: nil
    }
  }

  /// The C interpreter's name of this step.
  package var kindNumber: UInt32 { kind.rawValue }

  fileprivate var kind: launch_kind {
    switch self {
    case .duplicate: LAUNCH_DUPLICATE
    case .newProcessGroup: LAUNCH_NEW_GROUP
    case .newSession: LAUNCH_NEW_SESSION
    case .mount: LAUNCH_MOUNT
    case .unmount: LAUNCH_UNMOUNT
    case .makeDirectory: LAUNCH_MAKE_DIRECTORY
    case .makeNode: LAUNCH_MAKE_NODE
    case .makeFile: LAUNCH_MAKE_FILE
    case .makeLink: LAUNCH_MAKE_LINK
    case .pivotRoot: LAUNCH_PIVOT_ROOT
    case .changeRoot: LAUNCH_CHANGE_ROOT
    case .changeDirectory: LAUNCH_CHANGE_DIRECTORY
    case .setHostName: LAUNCH_SET_HOST_NAME
    case .writeFile: LAUNCH_WRITE_FILE
    case .writeDescriptor: LAUNCH_WRITE_DESCRIPTOR
    case .unshare: LAUNCH_UNSHARE
    case .interfaceUp: LAUNCH_INTERFACE_UP
    case .limitCapabilities: LAUNCH_LIMIT_CAPABILITIES
    case .setCapabilities: LAUNCH_SET_CAPABILITIES
    case .noNewPrivileges: LAUNCH_NO_NEW_PRIVILEGES
    case .filterCalls: LAUNCH_FILTER_CALLS
    case .dieWithParent: LAUNCH_DIE_WITH_PARENT
    }
  }
}
