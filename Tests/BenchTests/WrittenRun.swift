/// A run's folder written out by a test: native, and a second technique that takes `factor` times
/// as long.
struct WrittenRun {
  var name: String
  var factor = 2.0
  var kernel = "6.18.0"
  var blocks = 10
  var technique = "container"
  var isLab = false
  /// Of every sample, such as `pace=spaced`.
  var parameters = ""

  private var manifest: String {
    """
    {"schema": {"name": "bench.samples", "version": 1}, "runID": "\(name)",
     "created": "2026-01-02T03:04:05Z", "commandLine": [], "seed": 1, "effort": "quick",
     "toolVersion": "0.1.0", "host": {"nameHash": "h", "kernelRelease": "\(kernel)",
     "kernelVersion": "#1", "architecture": "x86_64", "cores": 2,\(isLab ? " \"lab\": true," : "")
     "mitigations": {}},
     "tools": {}, "images": {}, "processors": [], "sessions": []}
    """
  }

  private var samples: String {
    let header =
      "run_id,session,block,pos,seq,t_start_ns,suite,probe,technique,variant,params,phase,metric,"
      + "unit,better,value,inner_n,warmup,status,reason,flags\n"
    let rows = (0..<blocks).map { block in
      let values = [("native", 1000 + block), (technique, Int(factor * Double(1000 + block)))]
      return values.enumerated().map { position, trial in
        "\(name),0,\(block),\(position),\(2 * block + position),\(2 * block + position),startup,"
          + "start,\(trial.0),,\(parameters),,launch,ns,lower,\(trial.1),1,0,ok,,\n"
      }.joined()
    }
    return header + rows.joined()
  }

  func write(with tool: Tool) throws {
    try tool.write(manifest, to: "\(name)/manifest.json")
    try tool.write(samples, to: "\(name)/samples.csv")
  }
}
