extension Lab {
  /// What each namespace isolates, by itself.
  static let namespaces = Lab(
    4, "namespaces",
    title: LabText("What each namespace isolates", "O que cada namespace isola"),
    minutes: 3,
    question: LabText(
      """
      Which ways to the host does each of the eight kinds of namespaces close by itself, and which \
      stay open with all of them?
      """,
      """
      Quais caminhos até o hospedeiro cada um dos oito tipos de namespace fecha sozinho, e quais \
      continuam abertos com todos eles?
      """),
    claim: LabText(
      "Namespaces isolate a process; each kind isolates what it is named after.",
      "Namespaces isolam um processo; cada tipo isola aquilo que lhe dá o nome."),
    prediction: LabText(
      """
      Choose three kinds of namespaces. For each, name one thing of the host's that a process in \
      it alone can no longer reach, and one that it still can.
      """,
      """
      Escolha três tipos de namespace. Para cada um, cite uma coisa do hospedeiro que um processo \
      só com ele já não alcança, e uma que ainda alcança.
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          “A namespace wraps a global system resource in an abstraction that makes it appear to \
          the processes within the namespace that they have their own isolated instance of the \
          global resource.”
          """,
          """
          Um namespace envolve um recurso global do sistema em uma abstração que faz parecer, aos \
          processos dentro dele, que têm sua própria instância isolada do recurso.
          """),
        reference:
          "Linux manual page namespaces(7)")
    ],
    runs: [
      LabRun(
        "isolation",
        of: [
          "native", "namespaces/mount", "namespaces/uts", "namespaces/ipc", "namespaces/pid",
          "namespaces/net", "namespaces/user", "namespaces/cgroup", "namespaces/time", "namespaces",
          "container",
        ],
        purpose: LabText(
          """
          Every question about isolation, asked in each kind of namespace alone, in all together, \
          and in a whole container.
          """,
          """
          Todas as perguntas sobre isolamento, feitas em cada tipo de namespace sozinho, em todos \
          juntos e em um contêiner completo.
          """),
        charts: ["families"])
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Watch a new pid namespace with the host's `/proc`, then with one of its own.",
          "Observe um novo namespace de pid com o `/proc` do hospedeiro, e depois com um próprio."),
        command:
          """
          sudo unshare --pid --fork ps -e | wc -l; sudo unshare --pid --fork --mount-proc ps -e | \
          wc -l
          """)
    ],
    discussion: [
      LabText(
        """
        A pid namespace alone leaves the host's processes visible and yet out of reach of signals. \
        Why? What is missing?
        """,
        """
        Um namespace de pid sozinho deixa os processos do hospedeiro visíveis, mas fora do alcance \
        de sinais. Por quê? O que falta?
        """),
      LabText(
        """
        The user namespace closes questions that are not named after it. Which, and how does it do \
        that?
        """,
        """
        O namespace de usuário fecha perguntas que não levam o nome dele. Quais, e como ele faz \
        isso?
        """),
      LabText(
        "A new uts namespace still shows the host's name. Is that a leak?",
        "Um novo namespace uts ainda mostra o nome do hospedeiro. Isso é um vazamento?"),
      LabText(
        """
        What does `container` close that all namespaces together leave open? Which mechanisms are \
        those?
        """,
        """
        O que `container` fecha que todos os namespaces juntos deixam aberto? Que mecanismos são \
        esses?
        """),
    ],
    traps: [
      LabText(
        """
        Most namespaces begin as a copy of the host's: mounts, host name, clock offsets. A \
        namespace is a place for changes; somebody has to make them.
        """,
        """
        A maioria dos namespaces começa como cópia do hospedeiro: montagens, nome da máquina, \
        deslocamentos de relógio. Um namespace é um lugar para mudanças; alguém precisa fazê-las.
        """),
      LabText(
        """
        `/proc`, `/sys` and `/dev/shm` are mounts: they show the host's things until they are \
        mounted anew, whatever other namespaces there are.
        """,
        """
        `/proc`, `/sys` e `/dev/shm` são montagens: mostram as coisas do hospedeiro até serem \
        montados de novo, quaisquer que sejam os outros namespaces.
        """),
      LabText(
        """
        Abstract Unix sockets belong to the network namespace, those with a path to the mount \
        namespace.
        """,
        """
        Sockets Unix abstratos pertencem ao namespace de rede; os que têm caminho, ao de montagem.
        """),
      LabText(
        """
        Not everything has a namespace: the wall clock, the kernel's log, the kernel itself, \
        processors and memory are one for all.
        """,
        """
        Nem tudo tem namespace: o relógio de parede, o log do kernel, o próprio kernel, \
        processadores e memória são um só para todos.
        """),
    ])
}
