extension Lab {
  /// What containers and virtual machines are together.
  static let nested = Lab(
    12, "nested",
    title: LabText("Containers in VMs: both", "Contêineres em máquinas virtuais: os dois"),
    minutes: 9, needs: [.root, .kvm],
    question: LabText(
      """
      Which kernel serves the program: the host's, one in user space, one in a virtual machine? \
      What does each arrangement close, and what does it cost at the start?
      """,
      """
      Que kernel atende o programa: o do hospedeiro, um em espaço de usuário, um em uma máquina \
      virtual? O que cada arranjo fecha, e quanto custa no início?
      """),
    claim: LabText(
      "Containers and virtual machines are alternatives: one has to choose.",
      "Contêineres e máquinas virtuais são alternativas: é preciso escolher."),
    prediction: LabText(
      """
      For `container`, `gvisor`, `uml` (a kernel that is a process), `unikernel` and `microvm`: \
      which will see the host's kernel release, its memory size, its processor model? Which starts \
      slowest?
      """,
      """
      Para `container`, `gvisor`, `uml` (um kernel que é um processo), `unikernel` e `microvm`: \
      quais verão a versão do kernel do hospedeiro, o tamanho da memória, o modelo do processador? \
      Qual inicia mais devagar?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          AWS Lambda puts every place for a customer's function into a microVM of its own, because \
          a shared kernel was not held to be isolation enough.
          """,
          """
          O AWS Lambda põe cada lugar para a função de um cliente em uma microVM própria, porque \
          um kernel compartilhado não foi considerado isolamento suficiente.
          """),
        reference:
          """
          A. Agache et al., Firecracker: Lightweight Virtualization for Serverless Applications, \
          NSDI 2020
          """)
    ],
    runs: [
      LabRun(
        "isolation", of: ["native", "container", "gvisor", "uml", "unikernel", "microvm"],
        probes: [
          "surface/kernel-release", "surface/kernel-symbols", "surface/system-calls",
          "surface/memory-size", "surface/process-count", "surface/processor-model",
          "privilege/load-module", "time/set-clock", "time/boot-time", "time/boot-moment",
        ],
        deadlineSeconds: 60,
        purpose: LabText(
          "Whose kernel answers: what of the host shines through each arrangement.",
          "De quem é o kernel que responde: o que do hospedeiro transparece em cada arranjo."),
        charts: ["families"]),
      LabRun(
        "startup",
        of: [
          "native", "container", "gvisor", "uml", "unikernel", "microvm", "firecracker",
          "qemu-microvm", "qemu-microvm/tcg",
        ],
        blocks: 6, deadlineSeconds: 60, mostMinutes: 7,
        purpose: LabText(
          """
          What each arrangement costs at the start. `/tcg` is emulation in software: it shows that \
          the same guest runs, not what it would cost.
          """,
          """
          Quanto cada arranjo custa no início. `/tcg` é emulação por software: mostra que o mesmo \
          hóspede roda, não quanto custaria.
          """),
        charts: ["ecdf"]),
    ],
    trials: [
      Trial(
        purpose: LabText(
          """
          Ask your own machine whether it is a virtual one: then every container in this report \
          was a container in a virtual machine.
          """,
          """
          Pergunte à sua própria máquina se ela é virtual: nesse caso, todo contêiner deste \
          relatório foi um contêiner em uma máquina virtual.
          """),
        command:
          "grep -m1 -ow hypervisor /proc/cpuinfo || echo none"),
      Trial(
        purpose: LabText(
          """
          Run containers and microVMs inside a virtual machine that this tool makes. It is \
          emulated, so only ratios of its rows mean anything; the first use fetches QEMU and a \
          kernel.
          """,
          """
          Rode contêineres e microVMs dentro de uma máquina virtual feita por esta ferramenta. Ela \
          é emulada, então só as razões entre suas linhas significam algo; o primeiro uso baixa o \
          QEMU e um kernel.
          """),
        command:
          """
          scripts/lab bench run --suite startup --effort smoke --technique \
          native,container,unikernel,microvm --deadline 60s
          """),
    ],
    discussion: [
      LabText(
        """
        A cloud provider runs your containers in virtual machines. Against whom does the inner \
        wall protect, and against whom the outer one?
        """,
        """
        Um provedor de nuvem roda seus contêineres em máquinas virtuais. Contra quem a parede de \
        dentro protege, e contra quem a de fora?
        """),
      LabText(
        """
        What is missing in your table, and what would a host need to show it? What may be \
        concluded without it, and what not?
        """,
        """
        O que falta na sua tabela, e do que um hospedeiro precisaria para mostrá-lo? O que se pode \
        concluir sem isso, e o que não?
        """),
      LabText(
        """
        gVisor, User-Mode Linux and a unikernel each replace the host's kernel. With what, and who \
        has to be trusted in each case?
        """,
        """
        O gVisor, o User-Mode Linux e um unikernel trocam, cada um, o kernel do hospedeiro por \
        outra coisa. Pelo quê, e em quem é preciso confiar em cada caso?
        """),
      LabText(
        """
        Which of the two would you give up first: the image format of containers or their \
        isolation?
        """,
        """
        De qual dos dois você abriria mão primeiro: do formato de imagem dos contêineres ou do \
        isolamento deles?
        """),
    ],
    traps: [
      LabText(
        """
        A host without nested virtualisation cannot start a virtual machine by hardware. A missing \
        row is a fact about the host, not about the technique.
        """,
        """
        Um hospedeiro sem virtualização aninhada não consegue iniciar uma máquina virtual por \
        hardware. Uma linha ausente é um fato sobre o hospedeiro, não sobre a técnica.
        """),
      LabText(
        """
        A paravirtual back end of KVM (`pvm`) has other costs than one in hardware; the report \
        names yours.
        """,
        """
        Um back end paravirtual do KVM (`pvm`) tem custos diferentes dos de um em hardware; o \
        relatório diz qual é o seu.
        """),
      LabText(
        """
        Some things shine through every wall: nearly all techniques see the processor's model, by \
        an instruction that nobody needs permission for.
        """,
        """
        Algumas coisas atravessam qualquer parede: quase todas as técnicas veem o modelo do \
        processador, por uma instrução que não pede permissão a ninguém.
        """),
      LabText(
        "Two walls of which one is never tested are one wall.",
        "Duas paredes das quais uma nunca é testada são uma parede só."),
    ])
}
