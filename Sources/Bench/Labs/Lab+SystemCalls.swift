extension Lab {
  /// What a system call costs, and who makes it dearer.
  static let systemCalls = Lab(
    6, "syscalls",
    title: LabText(
      "User space, kernel space and the price of a system call",
      "Espaço de usuário, espaço de kernel e o preço de uma chamada de sistema"),
    minutes: 5, needs: [.root, .kvm],
    question: LabText(
      """
      What does it cost to ask the kernel for something, and which kinds of isolation make it \
      dearer?
      """,
      "Quanto custa pedir algo ao kernel, e quais tipos de isolamento encarecem o pedido?"),
    claim: LabText(
      "Every layer of isolation makes every system call slower.",
      "Cada camada de isolamento torna toda chamada de sistema mais lenta."),
    prediction: LabText(
      """
      Against `native`: will `getpid` be slower in namespaces, in a container, in gVisor, in a \
      unikernel? By what factor? Which of `clock-vdso` and `clock-call` is faster, and why?
      """,
      """
      Em relação a `native`: `getpid` será mais lenta em namespaces, em um contêiner, no gVisor, \
      em um unikernel? Por qual fator? Qual é mais rápida, `clock-vdso` ou `clock-call`, e por \
      quê?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          In gVisor simple system calls are 2.2 times slower than in a usual container, and \
          opening and closing a file outside of its sandbox 216 times.
          """,
          """
          No gVisor, chamadas de sistema simples são 2,2 vezes mais lentas que em um contêiner \
          comum, e abrir e fechar um arquivo fora do sandbox, 216 vezes.
          """),
        reference:
          "E. G. Young et al., The True Cost of Containing: A gVisor Case Study, HotCloud 2019")
    ],
    runs: [
      LabRun(
        "syscall",
        of: [
          "native", "namespaces", "container", "container/no-seccomp", "gvisor", "unikernel",
        ],
        probes: [
          "getpid", "clock-vdso", "clock-call", "hypercall", "read-zero", "open-close", "switch",
        ],
        blocks: 8,
        purpose: LabText(
          """
          One instance repeats one call for a fifth of a second, counted by the processor's own \
          counter.
          """,
          """
          Uma instância repete uma chamada por um quinto de segundo, contada pelo contador do \
          próprio processador.
          """),
        charts: ["heat", "bars"])
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Count the system calls of a program that does next to nothing.",
          "Conte as chamadas de sistema de um programa que não faz quase nada."),
        command:
          "strace -c /bin/true")
    ],
    discussion: [
      LabText(
        "Namespaces cost a start much, and a simple call nothing. Why?",
        "Namespaces custam muito no início, e nada em uma chamada simples. Por quê?"),
      LabText(
        """
        What does the difference between `container` and `container/no-seccomp` measure? Is it the \
        same for every call?
        """,
        """
        O que mede a diferença entre `container` e `container/no-seccomp`? Ela é a mesma para toda \
        chamada?
        """),
      LabText(
        """
        In a unikernel a call is a function call. What protection was given up, and what took its \
        place?
        """,
        """
        Em um unikernel, uma chamada é uma chamada de função. De que proteção se abriu mão, e o \
        que tomou o lugar dela?
        """),
      LabText(
        """
        Compare `hypercall` with `getpid` on the host. Which programs suffer from dear exits, and \
        which never notice?
        """,
        """
        Compare `hypercall` com `getpid` no hospedeiro. Que programas sofrem com saídas caras da \
        máquina virtual, e quais nem percebem?
        """),
    ],
    traps: [
      LabText(
        """
        `clock-vdso` never enters the kernel. Sold as a system call it makes any technique look \
        good; so does a library that remembers the answer of `getpid`.
        """,
        """
        `clock-vdso` nunca entra no kernel. Vendida como chamada de sistema, faz qualquer técnica \
        parecer boa; o mesmo vale para uma biblioteca que guarda a resposta de `getpid`.
        """),
      LabText(
        """
        Opening a file is slower in a container by its file system (overlayfs) as well as by its \
        filter. Change one thing at a time.
        """,
        """
        Abrir um arquivo é mais lento em um contêiner pelo sistema de arquivos (overlayfs) e \
        também pelo filtro. Mude uma coisa de cada vez.
        """),
      LabText(
        """
        A mitigation against a processor's fault may be most of a call's price; it is listed in \
        the run's manifest.
        """,
        """
        Uma mitigação contra uma falha do processador pode ser a maior parte do preço de uma \
        chamada; ela está listada no manifesto da rodada.
        """),
      LabText(
        """
        A ratio of nanoseconds is impressive and may not matter: ask how many calls your program \
        makes in a second.
        """,
        """
        Uma razão entre nanossegundos impressiona e pode não importar: pergunte quantas chamadas \
        por segundo o seu programa faz.
        """),
    ])
}
