extension Lab {
  /// Whether containers start almost instantly, and virtual machines do not.
  static let instant = Lab(
    1, "instant",
    title: LabText(
      "“Containers start almost instantly, VMs do not”",
      "“Contêineres iniciam quase instantaneamente, máquinas virtuais não”"),
    minutes: 4, needs: [.root, .kvm],
    question: LabText(
      """
      How long does it take from the request until the first instruction of the same program runs, \
      as a process, in a container, and in a virtual machine?
      """,
      """
      Quanto tempo passa do pedido até a primeira instrução do mesmo programa, como processo, em \
      um contêiner e em uma máquina virtual?
      """),
    claim: LabText(
      """
      Containers start almost instantly, because they share the host's kernel; virtual machines \
      take seconds, because they boot one of their own.
      """,
      """
      Contêineres iniciam quase instantaneamente, porque compartilham o kernel do hospedeiro; \
      máquinas virtuais levam segundos, porque inicializam um kernel próprio.
      """),
    prediction: LabText(
      """
      Put in order, fastest first: a plain process, `chroot`, our `container`, `runc`, a unikernel \
      in a virtual machine. By what factor does each of them differ from the one before?
      """,
      """
      Ponha em ordem, do mais rápido ao mais lento: um processo comum, `chroot`, nosso \
      `container`, `runc`, um unikernel em uma máquina virtual. Por qual fator cada um difere do \
      anterior?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          A virtual machine with a unikernel in it boots in 2.3 ms, about as fast as fork and exec \
          on Linux (1 ms), and two orders of magnitude faster than Docker.
          """,
          """
          Uma máquina virtual com um unikernel inicializa em 2,3 ms, quase tão rápido quanto fork \
          e exec no Linux (1 ms), e duas ordens de grandeza mais rápido que o Docker.
          """),
        reference:
          "F. Manco et al., My VM is Lighter (and Safer) than your Container, SOSP 2017"),
      Literature(
        statement: LabText(
          "A microVM with a Linux kernel is to start its first program within 125 ms.",
          "Uma microVM com um kernel Linux deve iniciar seu primeiro programa em até 125 ms."),
        reference:
          """
          A. Agache et al., Firecracker: Lightweight Virtualization for Serverless Applications, \
          NSDI 2020
          """),
    ],
    runs: [
      LabRun(
        "startup",
        of: [
          "native", "chroot", "container", "bubblewrap", "runc", "unikernel", "microvm",
          "firecracker", "qemu-microvm",
        ],
        blocks: 20,
        purpose: LabText(
          """
          The same program, started in random order by each technique; what this host cannot do \
          stands in the table with its reason.
          """,
          """
          O mesmo programa, iniciado em ordem aleatória por cada técnica; o que este hospedeiro \
          não consegue fazer aparece na tabela com o motivo.
          """),
        charts: ["ecdf", "forest"])
    ],
    discussion: [
      LabText(
        """
        Which of the two words in the claim is wrong on your host: “containers”, “VMs”, or \
        neither? What would the claim have to say to be right?
        """,
        """
        Qual das duas palavras da afirmação está errada no seu hospedeiro: “contêineres”, \
        “máquinas virtuais” ou nenhuma? O que a afirmação teria de dizer para estar certa?
        """),
      LabText(
        """
        `container` and `runc` ask the kernel for much the same namespaces, cgroup and filter. \
        Where does the difference between them come from?
        """,
        """
        `container` e `runc` pedem ao kernel quase os mesmos namespaces, cgroup e filtro. De onde \
        vem a diferença entre os dois?
        """),
      LabText(
        """
        What does a unikernel leave out of a virtual machine's boot, and what can it not leave \
        out?
        """,
        """
        O que um unikernel elimina da inicialização de uma máquina virtual, e o que ele não pode \
        eliminar?
        """),
      LabText(
        """
        For which service would the difference that you measured matter, and for which not at all?
        """,
        """
        Para que serviço a diferença que você mediu importaria, e para qual não faria diferença \
        nenhuma?
        """),
    ],
    traps: [
      LabText(
        """
        “Start-up” is several spans. `launch` ends at the program's first instruction, `ready` \
        when the host has heard of it, `life` when all is gone again. Compare one span with the \
        same span only; a guest of another monitor has no `launch`, because its clock is its own.
        """,
        """
        “Tempo de inicialização” são vários intervalos. `launch` termina na primeira instrução do \
        programa, `ready` quando o hospedeiro soube dela, `life` quando tudo foi removido. Compare \
        apenas intervalos iguais; um hóspede de outro monitor não tem `launch`, porque seu relógio \
        é próprio.
        """),
      LabText(
        """
        Back to back (`pace=hot`) and after a rest (`pace=spaced`) are two different experiments. \
        Real starts rarely come back to back.
        """,
        """
        Um logo após o outro (`pace=hot`) e depois de um descanso (`pace=spaced`) são dois \
        experimentos diferentes. Inicializações reais raramente vêm coladas umas nas outras.
        """),
      LabText(
        """
        The program here is a few instructions long. A real one's own initialisation comes on top, \
        and may be more than all that you see.
        """,
        """
        O programa aqui tem poucas instruções. A inicialização de um programa real se soma a isso, \
        e pode ser maior que tudo o que você vê.
        """),
      LabText(
        """
        A virtual machine under software emulation isolates nothing by hardware; its times compare \
        with nothing else.
        """,
        """
        Uma máquina virtual emulada por software não isola nada por hardware; seus tempos não se \
        comparam com nada.
        """),
    ])
}
