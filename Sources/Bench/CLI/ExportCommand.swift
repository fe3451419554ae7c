import ArgumentParser
import Container
import Images
import Linux
import SystemPackage

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the workload for other engines, or runs for a paper in LaTeX.",
    discussion: """
      EXAMPLES
        bench export oci payload
        sudo runc run --bundle payload/bundle my-container
        podman load --input payload/image.tar
        sudo ctr images import payload/image.tar
        docker load --input payload/image.tar
        bench export macros results/RUN other=results/RUN2 >numbers.tex
        bench export tables results/RUN --columns technique,launch,ratio
        bench export tables results/RUN --keep technique=native,container
        bench export tables results/RUN --cross probe,technique,median
        bench export tables results/RUN --table 1 --markdown

      OCI  payload/bundle is an OCI bundle (config.json, rootfs), payload/image an
      OCI image layout, payload/image.tar the same image as one archive, which
      docker, podman and containerd load as localhost/bench:latest. What runs is the
      payload of every other technique, byte for byte: hello 64 0.

      MACROS  A macro for everything that a run's summary says, rounded as in its
      table: \\StartupContainerSpacedLaunchMedian, and the same with Value, Low,
      High, Interval, Unit, Tail (p95), Ratio, RatioInterval, Count, Failed, Verdict
      at the end. Digits in names are spelled. NAME=RUN puts NAME in the place of
      the suite, where two runs are of one; \\Bench… is what the tool consists of.

      TABLES  The run's own tables, as tabular environments for booktabs, or in
      Markdown.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case oci, macros, tables
  }

  @Argument(help: "oci, macros or tables.")
  var format: Format

  @Argument(
    help: ArgumentHelp(
      "Of oci the folder to make, which must not exist; else folders of runs.",
      valueName: "folder"), completion: .directory)
  var folders: [String]

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Of tables: the columns to show, in this order.", valueName: "list"))
  var columns: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Of tables: rows to show, as COLUMN=VALUE,VALUE.", valueName: "rows"))
  var keep: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of tables: ROW,COLUMN,VALUE puts the values of two columns against each other.",
      valueName: "three"))
  var cross: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Of tables: only this one of each run, counted from 1.", valueName: "number"))
  var table: Int?

  @Option(
    help: ArgumentHelp(
      "Of tables: published numbers beside the run's, by a profile of `bench reproduce`.",
      valueName: "name"), completion: Completions.profiles)
  var published: String?

  @Flag(help: "Of tables: in Markdown instead of LaTeX.")
  var markdown = false

  func run() throws {
    switch format {
    case .oci:
      try refuseTableOptions()
      guard let folder = folders.first, folders.count == 1 else {
        throw Refusal(.usage, "export oci makes one folder; name one.")
      }
      guard !folder.isEmpty else {
        throw Refusal(.usage, "the folder of export oci is empty; name one that does not exist.")
      }
      try exportPayload(to: FilePath(folder))
    case .macros:
      try refuseTableOptions()
      try exportMacros()
    case .tables: try exportTables()
    }
  }

  private func refuseTableOptions() throws(Refusal) {
    guard columns.isEmpty, keep.isEmpty, cross == nil, table == nil, published == nil,
      !markdown
    else {
      throw Refusal(
        .usage,
        "--columns, --keep, --cross, --table, --published and --markdown go with tables: "
          + "bench export tables RUN.")
    }
  }

  private func exportPayload(to folder: FilePath) throws {
    guard !Folder.exists(folder) else {
      throw Refusal(.usage, "\(folder) exists already; name a folder that does not.")
    }
    do { try write(to: folder) } catch {
      throw Refusal(.precondition, "the export cannot be written: \(error).")
    }
    Console.out("\(folder)/bundle, \(folder)/image and \(folder)/image.tar are written")
  }

  private func write(to folder: FilePath) throws {
    let bundle = folder.appending("bundle")
    try Folder.makeAll(bundle)
    let root = RootFolder(at: bundle.appending("rootfs"), image: PayloadImage.linux.name)
    try root.makeTree(image: PayloadImage.linux.bytes)
    let arguments = [root.executable.string, "hello", "64", String(repeating: "0", count: 16)]
    let readable = FilePermissions(rawValue: 0o644)
    let configuration = OciConfiguration(
      arguments: arguments, environment: ["PATH=/bin"], root: "rootfs")
    try TextFile.create(
      bundle.appending("config.json"), configuration.json, permissions: readable)
    let image = try OciImage(
      of: root.path, reference: "localhost/bench:latest", command: arguments,
      environment: ["PATH=/bin"])
    try image.write(to: folder.appending("image"))
    try TextFile.create(folder.appending("image.tar"), image.archive(), permissions: readable)
  }
}
