extension Lab {
  /// Whether any technique beats the others on three axes at once.
  static let tradeOff = Lab(
    8, "tradeoff",
    title: LabText(
      "Containers against VMs against unikernels: the trade-off",
      "Contêineres, máquinas virtuais e unikernels: o compromisso"),
    minutes: 7, needs: [.root, .kvm],
    question: LabText(
      """
      Is there a technique that starts faster, takes less memory and leaves less of the host's \
      kernel open than all others?
      """,
      """
      Existe uma técnica que inicia mais rápido, ocupa menos memória e deixa menos do kernel do \
      hospedeiro exposto que todas as outras?
      """),
    claim: LabText(
      """
      Containers are light and weakly isolated, virtual machines heavy and strongly isolated; \
      unikernels are the best of both.
      """,
      """
      Contêineres são leves e isolam pouco, máquinas virtuais são pesadas e isolam muito; \
      unikernels são o melhor dos dois mundos.
      """),
    prediction: LabText(
      """
      Rank `container`, `gvisor`, `unikernel` and, if your host has it, `microvm` three times: by \
      start-up, by memory for one more, by how much of the host's kernel they leave within reach.
      """,
      """
      Ordene `container`, `gvisor`, `unikernel` e, se o seu hospedeiro tiver, `microvm` três \
      vezes: por tempo de inicialização, por memória de mais uma instância, por quanto do kernel \
      do hospedeiro deixam ao alcance.
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          Although they move much out of the host's kernel, both Firecracker and gVisor execute \
          substantially more kernel code than native Linux does.
          """,
          """
          Embora tirem muita coisa do kernel do hospedeiro, tanto o Firecracker quanto o gVisor \
          executam bem mais código do kernel que o Linux nativo.
          """),
        reference:
          """
          Anjali, T. Caraza-Harter and M. M. Swift, Blending Containers and Virtual Machines: A \
          Study of Firecracker and gVisor, VEE 2020
          """)
    ],
    runs: [
      LabRun(
        "startup", of: ["native", "container", "gvisor", "unikernel", "microvm"],
        blocks: 12,
        purpose: LabText(
          "The first axis: how long until the payload runs.",
          "O primeiro eixo: quanto tempo até o programa rodar."),
        charts: ["ecdf", "pareto"]),
      LabRun(
        "memory", of: ["native", "container", "gvisor", "unikernel", "microvm"],
        blocks: 6, instances: 8,
        purpose: LabText(
          "The second axis: what one more idle instance takes.",
          "O segundo eixo: o que mais uma instância ociosa ocupa."),
        charts: ["density"]),
      LabRun(
        "isolation", of: ["native", "container", "gvisor", "unikernel", "microvm"],
        purpose: LabText(
          """
          The third axis: how many questions leave the host open, and how many system calls of its \
          kernel do more than refuse.
          """,
          """
          O terceiro eixo: quantas perguntas deixam o hospedeiro aberto, e quantas chamadas de \
          sistema do seu kernel fazem mais que recusar.
          """),
        charts: ["families"]),
    ],
    discussion: [
      LabText(
        """
        Draw the three axes on paper and place each technique. Which one is beaten on all three by \
        another? Which are not beaten by any (the Pareto front)?
        """,
        """
        Desenhe os três eixos no papel e coloque cada técnica. Qual é superada nos três por outra? \
        Quais não são superadas por nenhuma (a fronteira de Pareto)?
        """),
      LabText(
        """
        A unikernel looks best here. What can it not do that your last project needed: processes, \
        a shell, a debugger, somebody else's binary?
        """,
        """
        O unikernel parece o melhor aqui. O que ele não faz de que o seu último projeto precisou: \
        processos, um shell, um depurador, um binário de terceiros?
        """),
      LabText(
        """
        Is a count of open questions a measure of security? What would be a better one, and could \
        you measure it in an afternoon?
        """,
        """
        Contar perguntas abertas é uma medida de segurança? Qual seria uma medida melhor, e daria \
        para medi-la em uma tarde?
        """),
      LabText(
        """
        Choose a technique for: a student's untrusted homework, a database, a function that runs \
        for a moment each hour. Defend each choice with one number of yours.
        """,
        """
        Escolha uma técnica para: o trabalho não confiável de um aluno, um banco de dados, uma \
        função que roda um instante a cada hora. Defenda cada escolha com um número seu.
        """),
    ],
    traps: [
      LabText(
        """
        Three axes do not add up to one score. Whoever prints a single number has chosen the \
        weights for you.
        """,
        """
        Três eixos não se somam em uma nota. Quem publica um número só escolheu os pesos por você.
        """),
      LabText(
        """
        Few system calls from inside do not mean little kernel: a monitor makes calls for its \
        guest, and its code is trusted as well.
        """,
        """
        Poucas chamadas de sistema de dentro não significam pouco kernel: o monitor faz chamadas \
        pelo hóspede, e o código dele também é confiado.
        """),
      LabText(
        """
        What this host cannot run is missing from the picture, and the front may look different \
        without it. Say so when you draw it.
        """,
        """
        O que este hospedeiro não consegue rodar falta na figura, e a fronteira pode parecer outra \
        sem isso. Diga isso quando a desenhar.
        """),
    ])
}
