import Glibc
import Linux
import Model
import Synchronization
import Testing

struct WorkerCrowdTests {
  @Test func noneBeginsBeforeTheMomentItSaysAndNoneGoesOnBeforeTheLastIsDone() throws {
    let begins = Mutex<[Ticks]>([])
    let done = Mutex(0)
    let seen = Mutex<[Int]>([])
    let begin = try WorkerCrowd.run(16) { _ in
      begins.withLock { $0.append(TimestampCounter.now()) }
      done.withLock { $0 += 1 }
    } then: { _ in
      let count = done.withLock { $0 }
      seen.withLock { $0.append(count) }
    }
    #expect(begins.withLock { $0 }.allSatisfy { $0 >= begin })
    #expect(seen.withLock { $0 } == Array(repeating: 16, count: 16))
  }

  @Test func everyThreadDoesBothPartsUnderItsNumber() throws {
    let first = Mutex<[Int: pthread_t]>([:])
    let second = Mutex<[Int: pthread_t]>([:])
    _ = try WorkerCrowd.run(8) { number in
      first.withLock { $0[number] = pthread_self() }
    } then: { number in
      second.withLock { $0[number] = pthread_self() }
    }
    #expect(Set(first.withLock { $0 }.values).count == 8)
    #expect(first.withLock { $0 } == second.withLock { $0 })
  }
}
