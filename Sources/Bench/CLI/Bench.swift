import Model
import Techniques
import Linux
import Workloads

@main struct Bench {
  static func main() throws {
    let host = try HostFacts.probe()
    let only = Array(CommandLine.arguments.dropFirst())
    let ws = Workspace(runID: "try", folder: "/var/lib/bench/try")
    let rate: ClockRate = { let a = ClockPair.read(); MonotonicClock.sleep(.milliseconds(100)); return a.rate(until: ClockPair.read()) }()
    for t in TechniqueCatalog.all(on: host) where only.isEmpty || only.contains(t.label) || only.contains(t.name) {
      print("==", t.label, t.probe())
      if only.contains("-x") { for l in t.explain() { print("   ", l) } }
      do {
        let p = try t.prepare(for: WorkloadRequest(workload: "hello", scale: 64, deadline: .seconds(2)), in: ws)
        var launches: [Double] = [], runs: [Double] = [], lives: [Double] = []
        for n in 0..<200 {
          let i = p.makeInstance(nonce: UInt64(n) + 77)
          try i.start()
          let o = try i.finish()
          try i.release()
          let tl = i.timeline
          if n == 199 {
            for s in tl.steps { print("   ", s.phase, s.name, Int(rate.nanoseconds(s.end - s.begin))) }
            for e in Event.allCases { print("   E\(e.rawValue)", tl[e].map { Int(rate.nanoseconds($0 - tl[.request]!)) } ?? -1) }
            if let o { print(p.expectation.faults(in: o.evidence, host: Evidence())); print(o.checksum == Workload.hello.expectedChecksum(64, UInt64(n)+77)) }
          }
          let z = tl[.request]!
          if let e = tl[.payload] { launches.append(rate.nanoseconds(e - z)/1000) }
          runs.append(rate.nanoseconds(tl[.exit]! - z)/1000)
          lives.append(rate.nanoseconds(tl[.clean]! - z)/1000)
        }
        func med(_ a: [Double]) -> Double { a.isEmpty ? 0 : a.sorted()[a.count/2] }
        print("   median launch \(med(launches)) run \(med(runs)) life \(med(lives)) min launch \(launches.min() ?? 0)")
        try p.tearDown()
      } catch { print("   ", error) }
    }
  }
}
