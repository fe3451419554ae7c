internal import PayloadABI

/// Calls on files; those of a prepared root lie beside the image, in `files`, named 00 to 99.
extension Workload {
  package static let readZero = Workload(
    name: "read-zero", summary: "read(2) of 1 byte of /dev/zero",
    form: .timed(
      TimedWork(
        prepare: { work in
          work.pointee.openInput("open /dev/zero", "/dev/zero", lacking: Refused.noEntry)
        },
        perform: { count, work in
          let zero = Int(work.pointee.input)
          var byte: UInt8 = 1
          let answer = repeated(
            SystemCall.read, zero, address(&byte), 1, count: count, expecting: 1, "read /dev/zero",
            work)
          guard answer == Int(count), byte != 0 else { return answer }
          return work.pointee.refused("read a zero", 1)
        })))

  package static let writeNull = Workload(
    name: "write-null", summary: "write(2) of 1 byte to /dev/null",
    form: .timed(
      TimedWork(
        prepare: { work in
          let writeOnly = 1
          return work.pointee.openInput(
            "open /dev/null", "/dev/null", flags: writeOnly, lacking: Refused.noEntry)
        },
        perform: { count, work in
          let null = Int(work.pointee.input)
          var byte: UInt8 = 1
          return repeated(
            SystemCall.write, null, address(&byte), 1, count: count, expecting: 1,
            "write /dev/null", work)
        })))

  package static let stat = Workload(
    name: "stat", summary: "stat(2) of a file beside the image",
    form: .timed(
      TimedWork(
        prepare: { $0.pointee.enterFolder() },
        perform: { count, work in
          // struct stat of x86-64 has 144 bytes; the fourth word begins with st_mode.
          var status = InlineArray<18, UInt64>(repeating: 0)
          return withUnsafeMutablePointer(to: &status) { status in
            for index in 0..<count {
              let answer = shortCall(SystemCall.stat, address("files/00"), address(status))
              guard answer == 0 else {
                return work.pointee.refused("stat files/00", answer, after: index)
              }
            }
            let isRegular = status.pointee[3] & 0xf000 == 0x8000
            return isRegular || count == 0 ? Int(count) : work.pointee.refused("stat files/00", 0)
          }
        })))

  package static let openClose = Workload(
    name: "open-close", summary: "open(2) of a file beside the image, and close(2)",
    form: .timed(
      TimedWork(
        prepare: { $0.pointee.enterFolder() },
        perform: { count, work in
          for index in 0..<count {
            let file = shortCall(SystemCall.open, address("files/00"))
            guard file >= 0 else { return work.pointee.refused("open files/00", file) }
            let answer = shortCall(SystemCall.close, file)
            guard answer == 0 else {
              return work.pointee.refused("close files/00", answer, after: index)
            }
          }
          return Int(count)
        })))

  package static let getdents = Workload(
    name: "getdents", summary: "getdents64(2) of a directory of 100 files, from begin to end",
    form: .timed(
      TimedWork(
        prepare: { work in
          let entered = work.pointee.enterFolder()
          guard entered == 0 else { return entered }
          let folderOnly = 0x10000
          let opened = work.pointee.openInput("open files", "files", flags: folderOnly)
          guard opened == 0 else { return opened }
          let made = work.pointee.map(listingBytes)
          guard made == 0 else { return made }
          var names: UInt64 = 0
          let bytes = list(work) { names += countNames($0, $1) }
          guard bytes >= 0 else { return bytes }
          // 22 is EINVAL: the folder is not the one that was prepared.
          guard names == 100 else { return work.pointee.refused("find 100 names in files", -22) }
          work.pointee.size = UInt64(bytes)
          return 0
        },
        perform: { count, work in
          for index in 0..<count {
            let bytes = list(work)
            guard bytes == Int(work.pointee.size) else {
              if bytes < 0 { return bytes }
              return work.pointee.refused("list files", bytes, after: index)
            }
          }
          return Int(count)
        })))

  private static var listingBytes: Int { 32768 }

  /// Lists the open folder from its begin; the bytes of all entries, or a negative errno.
  @inline(__always)
  private static func list(
    _ work: TimedWork.State, each: (UnsafeMutableRawPointer, Int) -> Void = { _, _ in }
  ) -> Int {
    let folder = Int(work.pointee.input)
    guard let buffer = work.pointee.memory else { return Refused.invalid }
    let rewound = shortCall(SystemCall.lseek, folder)
    guard rewound == 0 else { return work.pointee.refused("rewind files", rewound) }
    var bytes = 0
    while true {
      let answer = shortCall(SystemCall.getdents64, folder, Int(bitPattern: buffer), listingBytes)
      if answer < 0 { return work.pointee.refused("list files", answer) }
      if answer == 0 { return bytes }
      each(buffer, answer)
      bytes += answer
    }
  }

  /// How many entries have a name that does not begin with a dot.
  ///
  /// struct linux_dirent64: 16 bytes, the entry's length in 2, its kind in 1, its name.
  static func countNames(_ buffer: UnsafeMutableRawPointer, _ bytes: Int) -> UInt64 {
    var names: UInt64 = 0
    var offset = 0
    while offset < bytes {
      if buffer.load(fromByteOffset: offset + 19, as: UInt8.self) != UInt8(ascii: ".") {
        names += 1
      }
      let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 16, as: UInt16.self))
      guard length > 0 else { break }
      offset += length
    }
    return names
  }
}
