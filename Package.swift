// swift-tools-version: 6.2
// A folder is a target; an arrow that is not in this table does not pass `scripts/test`.
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]
let strictC: [CSetting] = [
  .treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra"),
]

/// A Swift target of the tool: `Sources/Bench/<name>`.
func bench(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Bench/\(name)", exclude: exclude,
    swiftSettings: strict, plugins: plugins)
}

/// A C target: only what Swift cannot express.
func c(_ name: String, _ path: String) -> Target {
  .target(name: name, path: path, cSettings: strictC)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], plugins: [Target.PluginUsage] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests",
    swiftSettings: strict, plugins: plugins)
}

let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let realNumbers = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")

/// What a gRPC client over a Unix socket needs.
let grpc: [Target.Dependency] = [
  .product(name: "GRPCCore", package: "grpc-swift-2"),
  .product(name: "GRPCNIOTransportHTTP2Posix", package: "grpc-swift-nio-transport"),
  .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf"),
  nioCore, .product(name: "NIOPosix", package: "swift-nio"),
]
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")

let package = Package(
  name: "bench",
  products: [
    .executable(name: "bench", targets: ["bench"]),
    // Apart, because the network library in it takes minutes to build, and would be measured along.
    .executable(name: "bench-cri", targets: ["bench-cri"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.0.3"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/grpc/grpc-swift-2", from: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport", from: "2.9.2"),
    .package(url: "https://github.com/grpc/grpc-swift-protobuf", from: "2.4.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.96.0"),
    // Without traits: a delimited stream of messages would need all of Foundation.
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0", traits: []),
  ],
  targets: [
    // What is measured.
    c("PayloadABI", "Sources/Workloads/PayloadABI"),
    .target(
      name: "Workloads", dependencies: ["PayloadABI"], path: "Sources/Workloads/Catalog",
      swiftSettings: strict),
    .target(
      name: "Images", path: "Sources/Workloads/Images", swiftSettings: strict,
      plugins: ["ImagePlugin"]),
    .plugin(name: "ImagePlugin", capability: .buildTool(), path: "Sources/Workloads/ImagePlugin"),

    // What measures, from the bottom up.
    c("CLinux", "Sources/Bench/CLinux"),
    c("CLaunch", "Sources/Bench/CLaunch"),
    c("CKvm", "Sources/Bench/CKvm"),
    .systemLibrary(
      name: "CCap", path: "Sources/Bench/CCap", pkgConfig: "libcap",
      providers: [.apt(["libcap-dev"])]),
    .systemLibrary(
      name: "CSeccomp", path: "Sources/Bench/CSeccomp", pkgConfig: "libseccomp",
      providers: [.apt(["libseccomp-dev"])]),
    bench("Model"),
    bench("Statistics", [realNumbers]),
    bench("Linux", ["CLinux", "CCap", "CSeccomp", "Model", "PayloadABI", system]),
    bench("Launch", ["CLaunch", "CLinux", "Linux", "Model", system]),
    bench("Kvm", ["CKvm", "Linux", "Model", system]),
    bench("Container", ["CLinux", "Launch", "Linux", "Model", crypto, system]),
    bench("Isolation", ["CLinux", "Container", "Linux", "Model", "PayloadABI", system]),
    bench("MicroVM", ["Kvm", "Linux", "Model", "PayloadABI", system]),
    bench("Harness", ["Model", "Statistics"]),
    bench("Suites", ["Model"]),
    bench("Tuning", ["Linux", system]),
    bench("Pods", ["Launch", "Linux", "Model", system]),
    bench("Cri", ["Linux", "Model", "Pods", protobuf, system] + grpc, exclude: ["cri.proto"]),
    .executableTarget(
      name: "bench-cri", dependencies: ["Cri", "Model", "Pods", system],
      path: "Sources/Bench/CriServer", swiftSettings: strict),
    bench("Demonstrations", ["Statistics", realNumbers]),
    bench("Reproductions", ["Model"]),
    bench(
      "Techniques",
      ["Container", "Pods", "MicroVM", "Launch", "Kvm", "Linux", "Model", "Images", system],
      plugins: ["ImagePlugin"]),
    bench("Results", ["Model", "Statistics", realNumbers, crypto]),
    bench("Documents"),
    bench("Labs", ["Documents", "Model"]),
    bench("Report", ["Documents", "Model", "Statistics", system], plugins: ["ImagePlugin"]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Techniques", "Suites", "Harness", "Results", "Report", "Launch", "Linux", "Kvm",
        "Container", "Tuning", "Isolation", "Demonstrations", "Reproductions", "Documents", "Labs",
        "Model", "Statistics", "Workloads", "Images",
        arguments, system,
      ],
      path: "Sources/Bench/CLI", swiftSettings: strict),

    // One test target beside each target it tests.
    .target(
      name: "TestSupport", dependencies: ["Launch", "Linux", "Model", "Images", system],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("Model", ["Model"]),
    tests("Linux", ["Linux", "Model", "PayloadABI", "TestSupport", system]),
    tests(
      "Workloads",
      ["Workloads", "PayloadABI", "Launch", "Linux", "Model", "Images", "TestSupport", system]),
    tests("Harness", ["Harness", "Model", "Statistics"]),
    tests("Launch", ["Launch", "CLaunch", "Linux", "Model", "Images", "TestSupport", system]),
    tests("Container", ["Container", "Launch", "Linux", "Model", "Images", "TestSupport", system]),
    tests(
      "Techniques",
      [
        "bench-cri", "Techniques", "Container", "Launch", "Linux", "Model", "Workloads",
        "TestSupport", system,
      ]),
    tests("Statistics", ["Statistics", realNumbers]),
    tests("Tuning", ["Tuning", "Linux", "TestSupport", system]),
    tests(
      "Cri",
      ["bench-cri", "Cri", "Launch", "Linux", "Pods", "TestSupport", nioCore, protobuf, system]),
    tests("Pods", ["bench-cri", "Launch", "Linux", "Model", "Pods", "TestSupport", system]),
    tests(
      "Isolation",
      [
        "Isolation", "Harness", "Suites", "Techniques", "Container", "Linux", "Model",
        "TestSupport", system,
      ]),
    tests("Demonstrations", ["Demonstrations", "Statistics"]),
    tests(
      "Reproductions", ["Reproductions", "Techniques", "Suites", "Model"]),
    tests("Results", ["Results", "Model", "Statistics"]),
    tests("Kvm", ["Kvm", "Model", system]),
    tests(
      "MicroVM",
      [
        "MicroVM", "Techniques", "Workloads", "Images", "Kvm", "Linux", "Model", "Statistics",
        "TestSupport", system,
      ],
      plugins: ["ImagePlugin"]),
    tests("Documents", ["Documents"]),
    tests("Labs", ["Labs", "Documents", "Suites", "Techniques", "Model"]),
    tests(
      "Report",
      ["Report", "Results", "Suites", "Documents", "Launch", "Linux", "Model", system]),
    tests(
      "Bench",
      ["bench", "Container", "Documents", "Labs", "Launch", "Linux", "TestSupport", system]),
  ]
)
