extension Lab {
  /// Where a container's start-up goes, up to a runtime without a daemon.
  static let ladder = Lab(
    2, "ladder",
    title: LabText(
      "Where a container's start-up goes",
      "Para onde vai o tempo de inicialização de um contêiner"),
    minutes: 4,
    question: LabText(
      """
      What does each mechanism add to the start of a plain process until it is a container, and \
      what does a runtime add to that?
      """,
      """
      Quanto cada mecanismo acrescenta ao início de um processo comum até ele virar um contêiner, \
      e quanto um runtime acrescenta a isso?
      """),
    claim: LabText(
      "A container's start-up is the cost of its namespaces.",
      "O tempo de inicialização de um contêiner é o custo dos seus namespaces."),
    prediction: LabText(
      """
      Which single step costs most: the mount namespace with its new root, the pid namespace, the \
      user namespace, the network namespace, the cgroup, or the seccomp filter? Which costs next \
      to nothing?
      """,
      """
      Qual passo isolado custa mais: o namespace de montagem com a nova raiz, o de pid, o de \
      usuário, o de rede, o cgroup ou o filtro seccomp? Qual custa quase nada?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          Of the primitives behind containers, network namespaces limit most how many can be made \
          and destroyed in a second, because of a global lock in the kernel.
          """,
          """
          Entre as primitivas por trás dos contêineres, são os namespaces de rede que mais limitam \
          quantos podem ser criados e destruídos por segundo, por causa de uma trava global no \
          kernel.
          """),
        reference:
          """
          E. Oakes et al., SOCK: Rapid Task Provisioning with Serverless-Optimized Containers, \
          USENIX ATC 2018
          """)
    ],
    runs: [
      LabRun(
        "ladder",
        of: [
          "native", "chroot", "ladder/mount", "ladder/pid", "ladder/ipc-uts", "ladder/user",
          "ladder/net", "ladder/cgroup", "ladder/seccomp", "container", "crun", "runc",
        ],
        blocks: 20,
        purpose: LabText(
          """
          Each rung has everything of the rung below and one thing more, so the difference is that \
          thing's price.
          """,
          """
          Cada degrau tem tudo do degrau anterior e uma coisa a mais, de modo que a diferença é o \
          preço dessa coisa.
          """),
        charts: ["waterfall", "phases"])
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Read a container's start step by step, as this host makes it.",
          "Leia o início de um contêiner passo a passo, como este hospedeiro o faz."),
        command:
          "bench explain container"),
      Trial(
        purpose: LabText(
          """
          Count the system calls that a runtime's own program makes before it has started \
          anything.
          """,
          """
          Conte as chamadas de sistema que o próprio programa de um runtime faz antes de iniciar \
          qualquer coisa.
          """),
        command:
          "strace -f -c runc --version"),
    ],
    discussion: [
      LabText(
        """
        Sum the steps from `native` to `ladder/seccomp`. Does the sum explain `container`? What of \
        `runc` does it not explain?
        """,
        """
        Some os passos de `native` até `ladder/seccomp`. A soma explica `container`? O que de \
        `runc` ela não explica?
        """),
      LabText(
        """
        A step may come out negative or undecided. What would you have to do to decide it, and \
        would it be worth it?
        """,
        """
        Um passo pode sair negativo ou indeciso. O que seria preciso para decidi-lo, e valeria a \
        pena?
        """),
      LabText(
        """
        Which steps could be done before the request comes (a pool), and what isolation would be \
        given up?
        """,
        """
        Quais passos poderiam ser feitos antes do pedido (um pool), e de que isolamento se abriria \
        mão?
        """),
      LabText(
        """
        Compare the phases `build` and `enter`: which part of the start is spent before the new \
        process exists, and which inside of it?
        """,
        """
        Compare as fases `build` e `enter`: que parte do início é gasta antes de o novo processo \
        existir, e que parte dentro dele?
        """),
    ],
    traps: [
      LabText(
        """
        Joining a cgroup looks free back to back and is not after a rest: the kernel waits for a \
        grace period (RCU). Look at both paces.
        """,
        """
        Entrar em um cgroup parece grátis quando se repete sem pausa, e não é depois de um \
        descanso: o kernel espera um período de graça (RCU). Olhe os dois ritmos.
        """),
      LabText(
        """
        A network namespace is taken apart later, by a kernel worker: that cost is in nobody's \
        `life`, and falls on whoever runs next.
        """,
        """
        Um namespace de rede é desmontado mais tarde, por uma thread do kernel: esse custo não \
        está no `life` de ninguém e recai sobre quem roda em seguida.
        """),
      LabText(
        """
        The order of the rungs is a choice. The price of a step depends on what is there already: \
        a mount namespace with many mounts copies more.
        """,
        """
        A ordem dos degraus é uma escolha. O preço de um passo depende do que já existe: um \
        namespace de montagem com muitas montagens copia mais.
        """),
      LabText(
        """
        `crun` and `runc` are commands of their own: reading their configuration and starting \
        their own program is in their time, and is no isolation.
        """,
        """
        `crun` e `runc` são comandos próprios: ler sua configuração e iniciar o próprio programa \
        está no tempo deles, e isso não é isolamento.
        """),
    ])
}
