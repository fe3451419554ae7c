import Results
import Testing

@Suite struct EnvironmentTableTests {
  @Test func writesWhatIsKnownAndReadsItBack() throws {
    var full = EnvironmentReading(runID: "r1", session: 0, block: 1, nanoseconds: 1_500)
    full.load1 = 0.25
    full.processorPressure = 1.5
    full.memoryPressure = 0
    full.ioPressure = 0.01
    full.stealTicks = 12
    full.frequencyKilohertz = 2_400_000
    full.availableMemory = 8_000_000_000
    full.networkNamespaces = 3
    full.liveMachines = 1
    full.processor = 1
    let bare = EnvironmentReading(runID: "r1", session: 0, block: 0, nanoseconds: 0)
    let text = Table.environment.text([bare, full])
    #expect(
      text == """
        run_id,session,block,t_ns,load1,psi_cpu_some_avg10,psi_memory_some_avg10,\
        psi_io_some_avg10,steal_ticks,frequency_khz,mem_available_B,net_namespaces,\
        kvm_vms_alive,cpu
        r1,0,0,0,,,,,,,,,,
        r1,0,1,1500,0.25,1.5,0,0.01,12,2400000,8000000000,3,1,1

        """)
    #expect(try Table.environment.read(text: text).rows == [bare, full])
  }
}
