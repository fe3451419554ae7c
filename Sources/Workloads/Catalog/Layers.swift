internal import PayloadABI

/// Calls on files of a stack of layers, which lie beside the image in `layer`: `top`, `middle` and
/// `deep`, named by the layer that holds them, 256 files in `list`, spread over all of them, and
/// files to be written to, named by their size.
///
/// Where `layer` is there and empty, as a new tmpfs is, the work makes what it needs.
extension Workload {
  package static let layerStatTop = Workload(
    name: "layer-stat-top", summary: "stat(2) of a file in the top layer",
    form: .timed(
      TimedWork(prepare: enterLayers, perform: { count, work in examine("layer/top", count, work) })
    ))
  package static let layerStatMiddle = Workload(
    name: "layer-stat-middle", summary: "stat(2) of a file in the middle layer",
    form: .timed(
      TimedWork(
        prepare: enterLayers, perform: { count, work in examine("layer/middle", count, work) })))
  package static let layerStatDeep = Workload(
    name: "layer-stat-deep", summary: "stat(2) of a file in the deepest layer",
    form: .timed(
      TimedWork(
        prepare: enterLayers, perform: { count, work in examine("layer/deep", count, work) })
    ))
  package static let layerOpenTop = Workload(
    name: "layer-open-top", summary: "open(2) of a file in the top layer, and close(2)",
    form: .timed(
      TimedWork(
        prepare: enterLayers, perform: { count, work in openAndClose("layer/top", count, work) })))
  package static let layerOpenMiddle = Workload(
    name: "layer-open-middle", summary: "open(2) of a file in the middle layer, and close(2)",
    form: .timed(
      TimedWork(
        prepare: enterLayers, perform: { count, work in openAndClose("layer/middle", count, work) })
    ))
  package static let layerOpenDeep = Workload(
    name: "layer-open-deep", summary: "open(2) of a file in the deepest layer, and close(2)",
    form: .timed(
      TimedWork(
        prepare: enterLayers, perform: { count, work in openAndClose("layer/deep", count, work) })))

  package static let layerFirstTop = Workload(
    name: "layer-first-top", summary: "the first open(2) of a file in the top layer",
    form: .first(
      TimedWork(prepare: seeLayers, perform: { count, work in openOnce("layer/top", count, work) }))
  )
  package static let layerFirstMiddle = Workload(
    name: "layer-first-middle", summary: "the first open(2) of a file in the middle layer",
    form: .first(
      TimedWork(
        prepare: seeLayers, perform: { count, work in openOnce("layer/middle", count, work) })))
  package static let layerFirstDeep = Workload(
    name: "layer-first-deep", summary: "the first open(2) of a file in the deepest layer",
    form: .first(
      TimedWork(prepare: seeLayers, perform: { count, work in openOnce("layer/deep", count, work) })
    ))

  package static let layerList = Workload(
    name: "layer-list", summary: "open, list and close a directory of 256 files of all layers",
    form: .timed(
      TimedWork(
        prepare: { work in
          let entered = enterLayers(work)
          guard entered == 0 else { return entered }
          return work.pointee.map(layerListingBytes)
        },
        perform: { count, work in
          for index in 0..<count {
            let names = listLayers(work)
            guard names == 256 else {
              if names < 0 { return names }
              return work.pointee.refused("find 256 names in layer/list", names, after: index)
            }
          }
          return Int(count)
        })))

  package static let layerWrite = Workload(
    name: "layer-write",
    summary: "open(2) for writing and the first write(2) to a file of 4 KiB to 256 MiB",
    form: .first(
      TimedWork(
        prepare: { work in
          let entered = enterLayers(work)
          return entered == 0 ? makeSizedFile(work) : entered
        },
        perform: { size, work in
          let writeOnly = 1
          let file = call(SystemCall.open, address(sizedName(size)), writeOnly)
          guard file >= 0 else { return work.pointee.refused("open a file to write", file) }
          var byte = UInt8(truncatingIfNeeded: work.pointee.nonce)
          let written = shortCall(SystemCall.write, file, address(&byte), 1)
          work.pointee.output = Int32(file)
          return written == 1 ? Int(size) : work.pointee.refused("write a byte", written)
        })))

  private static var layerListingBytes: Int { 32768 }

  /// Makes the image's folder the current one, without a look at the files that are to be opened.
  private static let seeLayers: @convention(c) @Sendable (TimedWork.State) -> Int = { work in
    let entered = work.pointee.enterFolder()
    guard entered == 0 else { return entered }
    let folderOnly = 0x10000
    let list = open("layer/list", folderOnly)
    return list >= 0 ? Int(min(0, shortCall(SystemCall.close, list))) : enterLayers(work)
  }

  @inline(never)
  private static func openOnce(
    _ path: StaticString, _ count: UInt64, _ work: TimedWork.State
  ) -> Int {
    let file = open(path)
    guard file >= 0 else { return work.pointee.refused("open a file in a layer", file) }
    work.pointee.output = Int32(file)
    return Int(count)
  }

  /// Makes the image's folder the current one, and sees that there are layers in it.
  private static let enterLayers: @convention(c) @Sendable (TimedWork.State) -> Int = { work in
    let entered = work.pointee.enterFolder()
    guard entered == 0 else { return entered }
    let top = open("layer/top")
    if top >= 0 { return Int(min(0, shortCall(SystemCall.close, top))) }
    let made = makeFile("layer/top")
    guard made == 0 else {
      return work.pointee.refused("find layers", made, lacking: Refused.noEntry)
    }
    return makeLayerFiles(work)
  }

  private static func makeLayerFiles(_ work: TimedWork.State) -> Int {
    var answer = makeFile("layer/middle")
    if answer == 0 { answer = makeFile("layer/deep") }
    if answer == 0 { answer = call(SystemCall.mkdir, address("layer/list"), 0o755) }
    // "layer/list/000" and its NUL, in two words of eight characters.
    var path: (UInt64, UInt64) = (0x696c_2f72_6579_616c, 0x3030_302f_7473)
    for number in 0..<256 where answer == 0 {
      let digits = UInt64(number / 100) | UInt64(number / 10 % 10) << 8 | UInt64(number % 10) << 16
      path.1 = 0x3030_302f_7473 &+ digits << 24
      answer = makeFile(at: address(&path))
    }
    return answer == 0 ? 0 : work.pointee.refused("make files in a layer", answer)
  }

  /// An empty file; 0, or a negative errno.
  private static func makeFile(_ path: StaticString) -> Int { makeFile(at: address(path)) }

  private static func makeFile(at path: Int) -> Int {
    let writeCreateAndTruncate = 0x241
    let file = call(SystemCall.open, path, writeCreateAndTruncate, 0o644)
    return file < 0 ? file : shortCall(SystemCall.close, file)
  }

  private static func sizedName(_ size: UInt64) -> StaticString {
    switch size {
    case 4 << 10: "layer/4k"
    case 64 << 10: "layer/64k"
    case 1 << 20: "layer/1m"
    case 16 << 20: "layer/16m"
    default: "layer/256m"
    }
  }

  /// Makes the file that is to be written to, where it is not there.
  private static func makeSizedFile(_ work: TimedWork.State) -> Int {
    let size = work.pointee.size
    let there = open(sizedName(size))
    if there >= 0 { return Int(min(0, shortCall(SystemCall.close, there))) }
    let chunk = 64 << 10
    let made = work.pointee.map(chunk)
    guard made == 0, let memory = work.pointee.memory else { return made }
    // Only the two ends of a page are written: all of it is there, and none of it is a hole.
    for page in 0..<chunk / 4096 {
      memory.storeBytes(of: 1, toByteOffset: page * 4096, as: UInt8.self)
    }
    let writeCreateAndTruncate = 0x241
    let file = call(SystemCall.open, address(sizedName(size)), writeCreateAndTruncate, 0o644)
    guard file >= 0 else { return work.pointee.refused("make a file in a layer", file) }
    var rest = Int(size)
    while rest > 0 {
      let written = shortCall(SystemCall.write, file, Int(bitPattern: memory), min(rest, chunk))
      guard written > 0 else { return work.pointee.refused("fill a file in a layer", written) }
      rest -= written
    }
    return Int(min(0, shortCall(SystemCall.close, file)))
  }

  @inline(never)
  private static func examine(
    _ path: StaticString, _ count: UInt64, _ work: TimedWork.State
  ) -> Int {
    // struct stat of x86-64 has 144 bytes.
    var status = InlineArray<18, UInt64>(repeating: 0)
    return withUnsafeMutablePointer(to: &status) { status in
      for index in 0..<count {
        let answer = shortCall(SystemCall.stat, address(path), address(status))
        guard answer == 0 else {
          return work.pointee.refused("stat a file in a layer", answer, after: index)
        }
      }
      return Int(count)
    }
  }

  @inline(never)
  private static func openAndClose(
    _ path: StaticString, _ count: UInt64, _ work: TimedWork.State
  ) -> Int {
    for index in 0..<count {
      let file = shortCall(SystemCall.open, address(path))
      guard file >= 0 else { return work.pointee.refused("open a file in a layer", file) }
      let answer = shortCall(SystemCall.close, file)
      guard answer == 0 else {
        return work.pointee.refused("close a file in a layer", answer, after: index)
      }
    }
    return Int(count)
  }

  /// How many names a listing has from open to close, or a negative errno: while it is open
  /// overlayfs remembers what it has merged.
  private static func listLayers(_ work: TimedWork.State) -> Int {
    guard let buffer = work.pointee.memory else { return Refused.invalid }
    let folderOnly = 0x10000
    let folder = call(SystemCall.open, address("layer/list"), folderOnly)
    guard folder >= 0 else { return work.pointee.refused("open layer/list", folder) }
    var names = 0
    while true {
      let answer = shortCall(
        SystemCall.getdents64, folder, Int(bitPattern: buffer), layerListingBytes)
      if answer <= 0 {
        _ = shortCall(SystemCall.close, folder)
        return answer < 0 ? work.pointee.refused("list layer/list", answer) : names
      }
      names += Int(countNames(buffer, answer))
    }
  }
}
