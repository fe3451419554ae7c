extension Lab {
  /// What control groups limit, weigh, count and control.
  static let cgroups = Lab(
    5, "cgroups",
    title: LabText(
      "cgroups: limit, priority, accounting, control",
      "cgroups: limite, prioridade, contabilidade, controle"),
    minutes: 6,
    question: LabText(
      """
      Does a group of processes get what its limits say, no more and no less, and can the host \
      count it, stop it and end it as a whole?
      """,
      """
      Um grupo de processos recebe o que seus limites dizem, nem mais nem menos, e o hospedeiro \
      consegue contá-lo, pará-lo e encerrá-lo como um todo?
      """),
    claim: LabText(
      """
      A limit of half a processor gives half a processor; a limit on memory ends the process that \
      exceeds it, and nobody else.
      """,
      """
      Um limite de meio processador dá meio processador; um limite de memória encerra o processo \
      que o excede, e mais ninguém.
      """),
    prediction: LabText(
      """
      Of a group with half a processor: what share will it get when the host is idle, and what \
      share when it is busy? What will a program notice that takes twice its memory limit?
      """,
      """
      De um grupo com meio processador: que fatia ele recebe com o hospedeiro ocioso, e que fatia \
      com ele ocupado? O que percebe um programa que pede o dobro do seu limite de memória?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          The controllers distribute resources in four ways: weights, limits, protections and \
          allocations.
          """,
          """
          Os controladores distribuem recursos de quatro maneiras: pesos, limites, proteções e \
          alocações.
          """),
        reference:
          "Linux kernel documentation, Control Group v2, Resource Distribution Models")
    ],
    runs: [
      LabRun(
        "control", of: ["native", "cgroup", "container", "unikernel"],
        blocks: 3, mostMinutes: 6,
        purpose: LabText(
          """
          Limits are set on living instances whose program works against them; what was delivered \
          is held against what was asked.
          """,
          """
          Limites são impostos a instâncias vivas cujo programa trabalha contra eles; o que foi \
          entregue é comparado com o que foi pedido.
          """),
        charts: [])
    ],
    trials: [
      Trial(
        purpose: LabText(
          "See the group that your own shell lives in.",
          "Veja o grupo em que o seu próprio shell vive."),
        command:
          "cat /proc/self/cgroup")
    ],
    discussion: [
      LabText(
        "Name one row of the table for each of the four words of the title.",
        "Indique uma linha da tabela para cada uma das quatro palavras do título."),
      LabText(
        """
        Weights say nothing while nobody competes. How would you show that with this tool's \
        probes?
        """,
        """
        Pesos não dizem nada enquanto ninguém compete. Como você mostraria isso com as sondas \
        desta ferramenta?
        """),
      LabText(
        """
        Is the memory that is charged exactly the memory that was touched? What else may be \
        charged to a group?
        """,
        """
        A memória cobrada é exatamente a memória que foi tocada? O que mais pode ser cobrado de um \
        grupo?
        """),
      LabText(
        """
        Why is a unikernel held by a limit that nobody set in a cgroup? Which of the four words \
        does it lack?
        """,
        """
        Por que um unikernel é contido por um limite que ninguém configurou em um cgroup? Qual das \
        quatro palavras lhe falta?
        """),
    ],
    traps: [
      LabText(
        """
        A quota is not a processor. It is time in each period: a program may run at full speed, \
        then stand still until the next period begins. Look at how often it was made to wait.
        """,
        """
        Uma cota não é um processador. É tempo por período: um programa pode rodar a toda \
        velocidade e depois ficar parado até o próximo período. Veja quantas vezes ele teve de \
        esperar.
        """),
      LabText(
        """
        A cgroup isolates nothing that can be seen: without namespaces its processes see all of \
        the host.
        """,
        """
        Um cgroup não isola nada do que se vê: sem namespaces, seus processos enxergam o \
        hospedeiro inteiro.
        """),
      LabText(
        """
        What was delivered can be less than the limit because the host had other work. Read the \
        limit and the load together.
        """,
        """
        O entregue pode ficar abaixo do limite porque o hospedeiro tinha outro trabalho. Leia o \
        limite e a carga juntos.
        """),
      LabText(
        """
        Version 1 and version 2 name and count differently; the host's layout stands in the \
        report. Which one have you measured?
        """,
        """
        As versões 1 e 2 dão nomes e contam de formas diferentes; a do seu hospedeiro está no \
        relatório. Qual delas você mediu?
        """),
    ])
}
