internal import Container
internal import Glibc
internal import Linux
internal import Model

extension Inquiry {
  /// How much of the host's kernel is reached by everyday calls, by ftrace.
  static let kernelFunctions = Inquiry(
    "surface/kernel-functions",
    Judging(
      yes: { circumstances in
        guard let counted = circumstances.counted else {
          return IsolationAnswer(.unsupported, "nobody could be traced")
        }
        return IsolationAnswer(
          circumstances.hasOwnKernel ? .limited : .reachable, counted.words, count: counted.value)
      }, counts: true)
  ) { site throws(TechniqueError) in
    let trace = try trace(at: site)
    let result = TraceResult()
    var stage = Stage(isUndone: true)
    stage.watch = { residence throws(TechniqueError) in
      guard let served = residence.map(servers), !served.isEmpty else {
        throw InquirySite.unsupported("nobody knows which processes are the instance's")
      }
      do throws(LinuxError) { try trace.tracer.begin(of: served) } catch { throw refusal(error) }
    }
    stage.settle = { () throws(TechniqueError) in
      do throws(LinuxError) { result.reached = try trace.tracer.end() } catch {
        throw refusal(error)
      }
    }
    stage.count = {
      result.reached.map { reached in
        HostCount(
          value: UInt64(reached.functions.count),
          words: "\(reached.functions.count) functions of the host's kernel, called "
            + "\(reached.isPartial ? "more than " : "")\(reached.callCount) times")
      }
    }
    stage.end = { trace.note.remove() }
    return stage
  }

  private final class TraceResult {
    var reached: FunctionTrace.Reached?
  }

  /// A tracer, noted before it is made.
  private static func trace(
    at site: InquirySite
  ) throws(TechniqueError) -> (tracer: FunctionTrace, note: WitnessNote) {
    let name = site.newWitnessName()
    let note = try site.put(.trace, name) { 0 }
    do throws(LinuxError) { return (try FunctionTrace(named: name), note) } catch {
      throw refusal(error)
    }
  }

  /// A machine that lives inside the harness is served by the harness's own threads.
  private static func servers(of residence: Residence) -> [Int32] {
    residence.isInsideHarness ? [getpid()] : residence.processIDs
  }

  private static func refusal(_ error: LinuxError) -> TechniqueError {
    InquirySite.unsupported("the kernel's functions cannot be traced here: \(error)")
  }
}
