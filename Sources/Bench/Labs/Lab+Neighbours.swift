extension Lab {
  /// What becomes of work beside a neighbour that misbehaves.
  static let neighbours = Lab(
    11, "neighbours",
    title: LabText("Noisy neighbours", "Vizinhos barulhentos"),
    minutes: 6, needs: [.root, .kvm],
    question: LabText(
      """
      How much slower does work become beside an instance of the same technique that misbehaves, \
      and which limits help?
      """,
      """
      Quanto o trabalho fica mais lento ao lado de uma instância da mesma técnica que se comporta \
      mal, e quais limites ajudam?
      """),
    claim: LabText(
      "Isolation keeps neighbours apart: what one instance does does not slow the other down.",
      "O isolamento mantém os vizinhos separados: o que uma instância faz não atrasa a outra."),
    prediction: LabText(
      """
      Beside a neighbour with four busy threads, on two processors: by what factor will a \
      computing victim be slower as a plain process, in a cgroup, in a unikernel? And beside one \
      that floods the memory bus?
      """,
      """
      Ao lado de um vizinho com quatro threads ocupadas, em dois processadores: por qual fator uma \
      vítima que calcula fica mais lenta como processo comum, em um cgroup, em um unikernel? E ao \
      lado de um que inunda o barramento de memória?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          Under six kinds of stress full virtual machines let nothing of a misbehaving neighbour \
          through; of systems with a shared kernel the results varied with system and resource.
          """,
          """
          Sob seis tipos de pressão, máquinas virtuais completas não deixaram passar nada de um \
          vizinho malcomportado; nos sistemas de kernel compartilhado, os resultados variaram \
          conforme o sistema e o recurso.
          """),
        reference:
          """
          J. N. Matthews et al., Quantifying the Performance Isolation Properties of \
          Virtualization Systems, ExpCS 2007
          """)
    ],
    runs: [
      LabRun(
        "interference", of: ["native", "cgroup", "container", "unikernel"],
        probes: ["cpu+cpu", "membw+bandwidth", "calls+fork", "files+file"],
        blocks: 6, mostMinutes: 6,
        purpose: LabText(
          """
          The victim works alone and then beside the neighbour, in the same trial; groups with and \
          without their limit of processor time.
          """,
          """
          A vítima trabalha sozinha e depois ao lado do vizinho, no mesmo ensaio; grupos com e sem \
          o limite de tempo de processador.
          """),
        charts: ["matrix"])
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Be the noisy neighbour of your own shell, in a group of half a processor.",
          "Seja o vizinho barulhento do seu próprio shell, em um grupo de meio processador."),
        command:
          "sudo systemd-run --scope -p CPUQuota=50% sh -c 'timeout 5 sh -c \"while :; do :; done\"'"
      )
    ],
    discussion: [
      LabText(
        """
        Which of the four pairs do limits of processor time help, and which not? Which resource \
        has no limit here?
        """,
        """
        Em quais dos quatro pares os limites de tempo de processador ajudam, e em quais não? Que \
        recurso não tem limite aqui?
        """),
      LabText(
        """
        A group shares the processor as one, however many threads are in it. How might that show \
        in the first pair?
        """,
        """
        Um grupo divide o processador como um só, por mais threads que tenha. Como isso pode \
        aparecer no primeiro par?
        """),
      LabText(
        "Does any victim become faster beside its neighbour? What could explain that?",
        "Alguma vítima fica mais rápida ao lado do vizinho? O que poderia explicar isso?"),
      LabText(
        """
        If you sold places on this host, what would you promise to a customer, and how would you \
        measure that you keep it?
        """,
        """
        Se você vendesse lugares neste hospedeiro, o que prometeria a um cliente, e como mediria \
        que cumpre a promessa?
        """),
    ],
    traps: [
      LabText(
        """
        Six trials have a wide interval. A factor that looks like an ordering of techniques may be \
        none.
        """,
        """
        Seis ensaios dão um intervalo largo. Um fator que parece ordenar as técnicas pode não \
        ordenar nada.
        """),
      LabText(
        """
        The host itself may have neighbours that you cannot see. The A/A arm (`native#2`) shows \
        how far apart equal things are here.
        """,
        """
        O próprio hospedeiro pode ter vizinhos que você não vê. O braço A/A (`native#2`) mostra \
        quão diferentes coisas iguais parecem aqui.
        """),
      LabText(
        """
        A virtual machine with one processor cannot use two: being limited by shape is not being \
        limited by policy.
        """,
        """
        Uma máquina virtual com um processador não consegue usar dois: ser limitado pelo formato \
        não é ser limitado por uma política.
        """),
      LabText(
        "Being slow is not the worst: see whether the victim survived.",
        "Ficar lento não é o pior: veja se a vítima sobreviveu."),
    ])
}
