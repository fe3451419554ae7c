import Testing

@testable import MicroVM

private final class Screen {
  var bytes: [UInt8] = []
}

struct VirtioConsoleTests {
  private let screen = Screen()
  private let console: VirtioConsole
  private let driver: VirtioDriver

  init() throws {
    let screen = screen
    console = VirtioConsole { bytes in screen.bytes += Array(bytes) }
    driver = try VirtioDriver(console)
    driver.start()
  }

  @Test func showsWhatTheGuestWrites() throws {
    #expect(driver.register(0x08) == 3)
    try driver.add([.readable(Array("Hello ".utf8)), .readable(Array("world".utf8))], to: 1)
    driver.notify(1)
    #expect(screen.bytes == Array("Hello world".utf8))
    #expect(try driver.takeUsed(1) == VirtioDriver.Used(head: 0, byteCount: 0))
    #expect(driver.interrupts() == 1)
  }

  @Test func deliversInputToABufferThatWaits() throws {
    try driver.offer(16, 0)
    #expect(driver.interrupts() == 0)
    #expect(console.receive(Array("ls\n".utf8)) == 3)
    #expect(try driver.received(0) == Array("ls\n".utf8))
    #expect(driver.interrupts() == 1)
  }

  @Test func keepsInputUntilThereIsABuffer() throws {
    console.receive(Array("abcdef".utf8))
    try driver.offer(4, 0)
    #expect(try driver.received(0) == Array("abcd".utf8))
    try driver.offer(4, 0)
    #expect(try driver.received(0) == Array("ef".utf8))
  }

  @Test func takesNoMoreInputThanItsLimit() {
    #expect(console.receive([UInt8](repeating: 0, count: 70000)) == 65536)
  }

  @Test func mayBeAnsweredWhileItWrites() throws {
    final class Echo { weak var console: VirtioConsole? }
    let echo = Echo()
    let console = VirtioConsole { echo.console?.receive(Array($0)) }
    echo.console = console
    let driver = try VirtioDriver(console)
    driver.start()
    try driver.offer(16, 0)
    try driver.add([.readable(Array("login:".utf8))], to: 1)
    driver.notify(1)
    #expect(try driver.received(0) == Array("login:".utf8))
  }

  @Test func takesInputBeforeThereIsADriver() throws {
    driver.setRegister(0x70, 0)
    #expect(console.receive([1]) == 1)
  }
}
