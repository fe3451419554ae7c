import Launch
import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@testable import Pods

/// What a client says of a program that does not answer as it should.
@Suite struct ServerTests {
  @Test func saysHowAProgramEndedBeforeItAnswered() throws {
    let error = try #require(try refusal(of: "echo broken >&2; exit 3"))
    #expect(
      error.description
        == "ask the runtime for its version: bench-cri exited with status 3: broken")
    #expect(!error.isTimeout)
  }

  @Test func saysThatAProgramWasKilled() throws {
    let error = try #require(try refusal(of: "kill -9 $$"))
    #expect(error.message == "bench-cri was killed by signal 9 (Killed)")
  }

  @Test func waitsForAProgramNoLongerThanItMay() throws {
    let error = try #require(try refusal(of: "exec sleep 1000", timeout: .milliseconds(50)))
    #expect(error.isTimeout)
    #expect(error.message == "no answer from bench-cri within 0.1 seconds")
  }

  @Test func saysThatAProgramSpeaksAnotherLanguage() throws {
    let error = try #require(try refusal(of: "echo HTTP/1.0; exec sleep 1000"))
    #expect(
      error.message
        == "bench-cri speaks another language (read a message: [72, 84, 84, 80] announce no "
        + "message); scripts/bench-cri builds it anew")
  }

  @Test func saysThatAProgramCannotBeStarted() throws {
    let error = try #require(
      refusal { () throws(PodError) in
        _ = try client(of: "/nonexistent/bench-cri", timeout: .seconds(5))
      })
    #expect(
      error.description
        == "start /nonexistent/bench-cri: execve /nonexistent/bench-cri: No such file or directory")
  }

  @Test func saysWhyNoPodsCanBeMadeWithoutTheProgram() {
    #expect(PodServerProgram.path(beside: "/nonexistent/bench") == nil)
    #expect(
      PodServerProgram.availability(at: nil)
        == .unavailable(
          reason: "bench-cri, which speaks to CRI, is not built",
          remedy: "scripts/bench-cri builds it"))
  }

  @Test func findsTheProgramBesideTheRunningOne() throws {
    let own = FilePath(try Folder.target(ofLink: "/proc/self/exe"))
    #expect(PodServerProgram.path == own.removingLastComponent().appending("bench-cri"))
  }

  @Test func passesOnWhatTheProgramCouldNotConnectTo() throws {
    let error = try #require(
      refusal { () throws(PodError) in
        _ = try PodClient(endpoint: "/nonexistent/runtime.sock", environment: [])
      })
    #expect(
      error.description == "connect to /nonexistent/runtime.sock: No such file or directory")
  }

  @Test func endsTheProgramWhenNobodyHoldsIt() throws {
    let script = try Script("exec sleep 1000")
    let process: Int32
    do {
      let server = try PodServer(
        script.path, endpoint: "/", environment: Program.environment, grace: .seconds(20))
      process = server.processID
      #expect(ProcessTable.startTime(of: process) != nil)
    }
    #expect(ProcessTable.startTime(of: process) == nil)
  }

  private func refusal(of text: String, timeout: Duration = .seconds(20)) throws -> PodError? {
    let script = try Script(text)
    return refusal { () throws(PodError) in _ = try client(of: script.path, timeout: timeout) }
  }

  private func client(of program: FilePath, timeout: Duration) throws(PodError) -> PodClient {
    try PodClient(
      program, endpoint: "/nonexistent/runtime.sock", environment: Program.environment,
      timeout: timeout, grace: .milliseconds(50))
  }

  private func refusal(_ call: () throws(PodError) -> Void) -> PodError? {
    do throws(PodError) {
      try call()
      return nil
    } catch { return error }
  }
}

/// A program that is no `bench-cri`.
private final class Script {
  let path: FilePath
  private let folder: TemporaryFolder

  init(_ text: String) throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("script")
    try TextFile.create(
      path, Array("#!/bin/sh\n\(text)\n".utf8), permissions: FilePermissions(rawValue: 0o700))
    try WrittenFile.awaitNoWriter(of: path)
  }
}
