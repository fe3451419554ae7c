import Glibc
import Linux
import Model
import Testing

struct MemoryReadingsTests {
  @Test func readsWhatTheHostHas() throws {
    let memory = try #require(
      HostMemory(
        parsing: """
          MemTotal:       24684092 kB
          MemAvailable:   23799444 kB
          Slab:             249780 kB
          KernelStack:        3764 kB
          PageTables:        13448 kB
          SecPageTables:        12 kB
          HugePages_Total:       0
          """))
    #expect(memory.available == 24_370_630_656)
    #expect(memory.slab == 255_774_720)
    #expect(memory.kernelStacks == 3_854_336)
    #expect(memory.pageTables == 13_770_752)
    #expect(memory.secondaryPageTables == 12_288)
    #expect(memory.kernel == 273_412_096)
  }

  @Test func toleratesAKernelWithoutSecondaryPageTables() throws {
    let memory = try #require(
      HostMemory(
        parsing: "MemAvailable: 4 kB\nSlab: 3 kB\nPageTables: 2 kB\nKernelStack: 1 kB\n"))
    #expect(memory.secondaryPageTables == nil)
    #expect(memory.kernel == 6144)
  }

  @Test(arguments: [
    "", "MemAvailable: 4 kB\nSlab: 3 kB\nPageTables: 2 kB\n",
    "MemAvailable: x kB\nSlab: 3 kB\nPageTables: 2 kB\nKernelStack: 1 kB\n",
    "MemAvailable: 18446744073709551615 kB\nSlab: 3 kB\nPageTables: 2 kB\nKernelStack: 1 kB\n",
  ])
  func refusesAHalfDescribedHost(text: String) {
    #expect(HostMemory(parsing: text) == nil)
  }

  @Test func readsWhatAProcessHolds() throws {
    let memory = try #require(
      ProcessMemory(
        parsing: """
          55a5dcc40000-7ffd5d609000 ---p 00000000 00:00 0                          [rollup]
          Rss:                1736 kB
          Pss:                 210 kB
          Pss_Dirty:           112 kB
          Shared_Clean:       1584 kB
          Private_Clean:        40 kB
          Private_Dirty:       112 kB
          Shared_Hugetlb:     4096 kB
          Private_Hugetlb:    2048 kB
          """))
    #expect(memory.proportional == 2_312_192)
    #expect(memory.unique == 2_252_800)
  }

  @Test func knowsNothingOfAProcessThatHasEnded() {
    #expect(ProcessMemory(parsing: "") == nil)
    #expect(ProcessMemory.read(999_999_999) == nil)
  }

  @Test func readsThisHostAndThisProcess() throws {
    let host = try #require(HostMemory.read())
    #expect(host.available > 1 << 20)
    #expect(host.slab > 0 && host.pageTables > 0 && host.kernelStacks > 0)
    let own = try #require(ProcessMemory.read(0))
    #expect(own.unique > 1 << 20)
    #expect(own.proportional >= own.unique)
    #expect(ProcessMemory.read(getpid()) != nil)
  }
}

struct ProcessorListTests {
  @Test func addsUpTheFreePagesOfAllProcessorsInAllZones() {
    let text = """
      Node 0, zone    DMA32
        pages free     700000
        pagesets
          cpu: 0
                    count:    1238
                    high:     4171
          cpu: 1
                    count:    2
      Node 0, zone   Normal
          cpu: 0
                    count:    10
      """
    #expect(HostMemory.processorLists(parsing: text) == 1250 * 4096)
  }

  @Test func aTextWithoutListsSaysNothing() {
    #expect(HostMemory.processorLists(parsing: "") == nil)
    #expect(HostMemory.processorLists(parsing: "count: x\ncount: 99999999999999999999\n") == nil)
  }
}
