import Model
import Suites

@testable import Report

/// Made-up runs of suites whose trials are many starts, or long.
extension SyntheticRun {
  /// Bursts on a host of two processors, or starts at intended times.
  static func crowd(
    _ suite: Suite, techniques: [String] = techniques, blocks: Int = 12
  ) -> SyntheticRun {
    var run = SyntheticRun(suite)
    for probe in suite.probes {
      for (index, arm) in techniques.enumerated() {
        for metric in probe.metrics where arm == "null" {
          run.add(
            arm, probe, metric, nil, status: .unsupported, reason: "it has no instance to start")
        }
        for block in 0..<blocks where arm != "null" {
          let start = 180_000 * (1 + 0.8 * Double(index)) * Double(1 + probe.instances / 2)
          for metric in probe.metrics {
            if metric.name.hasSuffix("_p95"), probe.instances < 20 {
              run.add(
                arm, probe, metric, nil, block: block, status: .unsupported,
                reason: "of fewer than 20 starts it is the maximum")
              continue
            }
            let value =
              switch metric.name {
              case "all": start * 2.1 * run.scatter(0.1)
              case "rate": Double(probe.instances) / start * 1e9
              case "failures": arm == "container" && block == 3 ? 1.0 : 0
              case "late": index > 5 ? Double(index) : 0
              default: start * run.scatter(0.2)
              }
            run.add(arm, probe, metric, value, block: block)
          }
        }
      }
    }
    return run
  }

  /// A minute of living and dying for each technique.
  static func churn(techniques: [String] = techniques, blocks: Int = 2) -> SyntheticRun {
    var run = SyntheticRun(.churn)
    let probe = run.suite.probes[0]
    for (index, arm) in techniques.enumerated() {
      guard arm != "null" else {
        run.add(
          arm, probe, probe.metrics[0], nil, status: .unsupported, reason: "it runs no payload")
        continue
      }
      let isNetwork = arm.hasPrefix("container") || arm == "namespaces"
      for block in 0..<blocks {
        for metric in probe.metrics where ["rate", "dead_namespaces"].contains(metric.name) {
          for second in 1...60 {
            let slowing = isNetwork ? 1 + Double(second) / 40 : 1
            let value =
              metric.name == "rate"
              ? 2_400 / Double(index + 1) / slowing * run.scatter(0.1)
              : isNetwork ? (Double(second) * 9 * run.scatter(0.2)).rounded() : 0
            run.add(
              arm, probe, metric, value, block: block, parameters: "second=\(second)")
          }
        }
        for metric in probe.metrics {
          let value =
            switch metric.name {
            case "rate": 2_000 / Double(index + 1)
            case "dead_namespaces": isNetwork ? 540.0 : 0
            case "settle": isNetwork ? 8.4e9 : 2.1e6
            case "failures", "namespaces_left": 0.0
            default: Double(index) * 800_000
            }
          run.add(arm, probe, metric, value, block: block)
        }
      }
    }
    return run
  }

  /// Victims beside neighbours: some places have limits, one lacks some neighbours.
  static func interference(techniques: [String] = techniques, blocks: Int = 7) -> SyntheticRun {
    var run = SyntheticRun(.interference)
    for (place, probe) in run.suite.probes.enumerated() {
      for arm in techniques where arm != "null" {
        let isLimited = ["cgroup", "container"].contains(arm)
        for block in 0..<blocks {
          for parameters in isLimited ? ["limits=on", "limits=off"] : [""] {
            for metric in probe.metrics {
              if arm == "unikernel", probe.neighbour == "hog-fork" {
                run.add(
                  arm, probe, metric, nil, block: block, status: .unsupported,
                  reason: "its neighbour: fork: Function not implemented")
                continue
              }
              let slowdown =
                (1 + Double(place % 7) * (parameters == "limits=on" ? 0.1 : 0.7))
                * run.scatter(0.1)
              let value =
                switch metric.name {
                case "slowdown": slowdown
                case "beside": slowdown * 2_000
                case "alone": 2_000.0
                default: arm == "chroot" && place == 4 ? 0.0 : 1
                }
              run.add(arm, probe, metric, value, block: block, parameters: parameters)
            }
          }
        }
      }
    }
    return run
  }

  /// Instances that have nothing to do.
  static func idle(techniques: [String] = techniques, blocks: Int = 10) -> SyntheticRun {
    var run = SyntheticRun(.idle)
    let probe = run.suite.probes[0]
    for (index, arm) in techniques.enumerated() where arm != "null" {
      for block in 0..<blocks {
        for metric in probe.metrics {
          if metric.name == "exits", arm != "unikernel" {
            run.add(
              arm, probe, metric, nil, block: block, status: .unsupported,
              reason: "it is no virtual machine")
            continue
          }
          run.add(arm, probe, metric, Double(index * index) * 40 * run.scatter(0.3), block: block)
        }
      }
    }
    return run
  }
}
