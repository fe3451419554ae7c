extension Lab {
  /// How many answers one honest run can be made to give.
  static let lies = Lab(
    13, "lies",
    title: LabText("How to lie with benchmarks", "Como mentir com benchmarks"),
    minutes: 4,
    question: LabText(
      "How many different answers can one honest set of measurements be made to give?",
      "Quantas respostas diferentes se consegue tirar de um único conjunto honesto de medições?"),
    claim: LabText("Numbers do not lie.", "Números não mentem."),
    prediction: LabText(
      """
      By what factor can you make `container` look worse or better against `native`, without \
      changing a single measured value, only by choosing what to print?
      """,
      """
      Por qual fator você consegue fazer `container` parecer pior ou melhor que `native`, sem \
      mudar nenhum valor medido, só escolhendo o que publicar?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          Common ways of comparing the performance of Java programs can mislead and even lead to \
          wrong conclusions, because their analysis of the data is not statistically rigorous.
          """,
          """
          Formas comuns de comparar o desempenho de programas Java podem enganar e até levar a \
          conclusões erradas, porque sua análise dos dados não é estatisticamente rigorosa.
          """),
        reference:
          """
          A. Georges, D. Buytaert and L. Eeckhout, Statistically Rigorous Java Performance \
          Evaluation, OOPSLA 2007
          """)
    ],
    runs: [
      LabRun(
        "startup",
        of: [
          "native", "chroot", "namespaces", "unshare", "container", "container/prewarmed",
        ],
        blocks: 30,
        purpose: LabText(
          """
          One honest run; below it are four spans, two paces, a mean, a median and a tail to \
          choose from.
          """,
          """
          Uma única rodada honesta; abaixo dela há quatro intervalos, dois ritmos, uma média, uma \
          mediana e uma cauda à escolha.
          """),
        charts: ["ecdf", "rain", "drift"])
    ],
    demonstrations: ["mean-vs-median", "pseudoreplication", "drift", "coordinated-omission"],
    trials: [
      Trial(
        purpose: LabText(
          "Time a start in the shell, and say what else you have timed.",
          "Meça um início no shell, e diga o que mais você mediu junto."),
        command:
          "time sh -c 'for i in 1 2 3 4 5 6 7 8 9 10; do /bin/true; done'"),
      Trial(
        purpose: LabText(
          "The same by hand: the first round is not like the others.",
          "O mesmo à mão: a primeira rodada não é como as outras."),
        command:
          """
          for i in 1 2 3 4 5; do sudo bash -c 'TIMEFORMAT=%R; time unshare --pid --fork \
          --mount-proc /bin/true'; done
          """),
    ],
    discussion: [
      LabText(
        """
        Write two headlines that contradict each other and are both backed by a row of your table. \
        Which row did each leave out?
        """,
        """
        Escreva duas manchetes que se contradizem e que uma linha da sua tabela sustenta cada uma. \
        Que linha cada uma omitiu?
        """),
      LabText(
        """
        `unshare` and `namespaces` ask for much the same; one is a command of its own. What would \
        a shell's timer have measured?
        """,
        """
        `unshare` e `namespaces` pedem quase a mesma coisa; um deles é um comando próprio. O que o \
        cronômetro de um shell teria medido?
        """),
      LabText(
        """
        `container/prewarmed` is much faster than `container`. What was moved out of the timed \
        window, and is it fair to say so?
        """,
        """
        `container/prewarmed` é muito mais rápido que `container`. O que foi tirado da janela \
        cronometrada, e é justo dizer isso?
        """),
      LabText(
        """
        For each of the simulations: what is the wrong analysis, how often does it lead astray, \
        and how would a reviewer notice?
        """,
        """
        Para cada simulação: qual é a análise errada, com que frequência ela engana, e como um \
        revisor perceberia?
        """),
    ],
    traps: [
      LabText(
        """
        A timer in a shell measures the shell, the loader, the command's own start and its end, \
        all of it as “the container”.
        """,
        """
        Um cronômetro no shell mede o shell, o carregador, o início do próprio comando e o seu \
        fim, tudo como se fosse “o contêiner”.
        """),
      LabText(
        """
        A network in user space (slirp, pasta) beside the host's own loopback compares two network \
        stacks, and no isolation. So does a disk behind another cache.
        """,
        """
        Uma rede em espaço de usuário (slirp, pasta) ao lado do loopback do hospedeiro compara \
        duas pilhas de rede, e nenhum isolamento. O mesmo vale para um disco atrás de outro cache.
        """),
      LabText(
        """
        All of A, then all of B: whatever changes meanwhile becomes a difference between A and B. \
        Blocks in random order spread it over both.
        """,
        """
        Todo A, depois todo B: o que mudar no meio vira diferença entre A e B. Blocos em ordem \
        aleatória espalham isso pelos dois.
        """),
      LabText(
        "Ten repetitions inside one container are one trial, however many values they give.",
        "Dez repetições dentro de um contêiner são um ensaio só, por mais valores que deem."),
      LabText(
        "A relative number without the absolute one hides whether anybody would notice.",
        "Um número relativo sem o absoluto esconde se alguém notaria a diferença."),
    ])
}
