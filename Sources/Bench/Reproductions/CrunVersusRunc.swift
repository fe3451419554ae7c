extension Reproduction {
  /// crun's own claim to be twice as fast as runc.
  static let crunVersusRunc: Reproduction = {
    let readme = PublishedSource(
      source: "containers/crun, README, table in \"Performance\"", trust: .artifact,
      span: "elapsed time of 100 containers one after another, each running /bin/true")
    let starts = PublishedSource(
      source: "median of published start-up times of the two commands", trust: .computed,
      span: "elapsed time of one `run` command")
    let run = Measure.metric("run")
    let hundred = Measure.metric("run", times: 100)
    let crun = PublishedSystem(
      "crun, 100 × true", readme.milliseconds(1690), technique: "crun", hundred)
    let runc = PublishedSystem(
      "runc, 100 × true", readme.milliseconds(3340), technique: "runc", hundred)
    let once = PublishedSystem("runc run", starts.milliseconds(119), technique: "runc", run)
    let gvisor = PublishedSystem("runsc run", starts.milliseconds(291), technique: "gvisor", run)
    return Reproduction(
      name: "crun-vs-runc", question: "does crun take half the time of runc?",
      reference: "G. Scrivano and others, README of crun, undated",
      suite: "startup", probes: [], techniques: ["runc", "crun", "gvisor"], pace: .hot,
      theirSpan: "100 containers one after another, from the first command to the last one's end.",
      ourSpan: "E0→E6 `run` at the hot pace, from the request to the end of the command, which has "
        + "by then deleted the container; 100 × its median, since trials of other runtimes stand "
        + "between.",
      comparisons: [
        crun, runc, once, gvisor,
        PublishedSystem("(no runtime)", nil, technique: "native", run),
      ],
      ratios: [
        PublishedRatio("crun / runc", crun, to: runc),
        PublishedRatio("runsc / runc", gvisor, to: once),
        PublishedRatio(
          "crun / runc, other README",
          PublishedSource(
            source: "containers/crun, README of other versions: 5.70 against 10.95 s, and with a "
              + "new network namespace 6.16 against 11.17 s", trust: .artifact, span: readme.span
          ).ratio(5.70 / 10.95, 6.16 / 11.17), of: "crun", to: "runc", hundred),
      ],
      caveats: [
        "Their machine, kernel, versions and the way of starting (podman or the bare runtime) are "
          + "not stated; the same README has said 1.69 and 5.70 s of the same 100 containers.",
        "Our payload is a static executable that does some microseconds of work, looks at "
          + "its surroundings and sends two records; theirs is /bin/true, linked dynamically.",
        "Both runtimes get the same bundle: six namespaces, a cgroup with limits, a read-only "
          + "root, Docker's capabilities and filter. Where the host mounts both versions of "
          + "cgroups, crun is started with version 2 hidden, because it refuses such hosts.",
      ])
  }()
}
