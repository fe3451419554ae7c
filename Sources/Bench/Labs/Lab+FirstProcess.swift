extension Lab {
  /// What the first process of a container is there for.
  static let firstProcess = Lab(
    10, "pid1",
    title: LabText("One process per container: PID 1", "Um processo por contêiner: o PID 1"),
    minutes: 3,
    question: LabText(
      """
      What becomes of children whose parent ends, and of processes that are left behind, inside \
      and outside of a pid namespace? And can all of a group be ended at once?
      """,
      """
      O que acontece com filhos cujo pai termina, e com processos deixados para trás, dentro e \
      fora de um namespace de pid? E dá para encerrar um grupo inteiro de uma vez?
      """),
    claim: LabText(
      """
      Run one process per container: the first process of a container has duties that an ordinary \
      program does not fulfil.
      """,
      """
      Rode um processo por contêiner: o primeiro processo de um contêiner tem deveres que um \
      programa comum não cumpre.
      """),
    prediction: LabText(
      """
      A program in a chroot forks a child and ends: who is the child's parent then? And in a \
      container? Does a process that was left behind survive the end of the container's first \
      process?
      """,
      """
      Um programa em um chroot cria um filho e termina: quem é o pai do filho então? E em um \
      contêiner? Um processo deixado para trás sobrevive ao fim do primeiro processo do contêiner?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          If the “init” process of a pid namespace terminates, the kernel terminates all of the \
          processes in the namespace by a SIGKILL signal.
          """,
          """
          Se o processo “init” de um namespace de pid termina, o kernel encerra todos os processos \
          do namespace com um sinal SIGKILL.
          """),
        reference:
          "Linux manual page pid_namespaces(7)")
    ],
    runs: [
      LabRun(
        "isolation",
        of: [
          "native", "chroot", "namespaces/pid", "unshare", "bubblewrap", "lxc", "container", "runc",
          "unikernel",
        ],
        probes: [
          "pid/see-process", "pid/signal-process", "pid/trace-process", "pid/adopt-orphan",
          "pid/leave-survivor", "pid/change-priority",
        ],
        purpose: LabText(
          "Who sees whose processes, who adopts orphans, and who survives.",
          "Quem vê os processos de quem, quem adota órfãos e quem sobrevive."),
        charts: ["families"]),
      LabRun(
        "control", of: ["native", "cgroup", "container", "runc", "unikernel"],
        probes: ["kill-group", "pids-limit"],
        blocks: 3,
        purpose: LabText(
          "Ending eight children and their parent at once, and a limit on how many there may be.",
          "Encerrar de uma vez oito filhos e seu pai, e um limite de quantos podem existir."),
        charts: []),
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Be process 1 for a moment: what does `ps` show, and does TERM end the shell?",
          "Seja o processo 1 por um instante: o que `ps` mostra, e TERM encerra o shell?"),
        command:
          "sudo unshare --pid --fork --mount-proc sh -c 'ps -e; kill -TERM $$; echo still here'")
    ],
    discussion: [
      LabText(
        """
        Which duties has process 1: reaping, passing signals on, ending the rest? Which of them \
        did you see here, and which not?
        """,
        """
        Quais deveres tem o processo 1: recolher filhos, repassar sinais, encerrar o resto? Quais \
        deles você viu aqui, e quais não?
        """),
      LabText(
        """
        Why does stopping a container sometimes take ten seconds and then end in a kill? What does \
        `--init` change?
        """,
        """
        Por que parar um contêiner às vezes leva dez segundos e acaba em um kill? O que `--init` \
        muda?
        """),
      LabText(
        "`lxc` brings an init of its own, `runc` does not. What does each gain?",
        "`lxc` traz um init próprio, `runc` não. O que cada um ganha com isso?"),
      LabText(
        """
        A control group can end all of its processes without a pid namespace. What can it not do \
        that the namespace does?
        """,
        """
        Um grupo de controle consegue encerrar todos os seus processos sem um namespace de pid. O \
        que ele não faz que o namespace faz?
        """),
    ],
    traps: [
      LabText(
        """
        Signals without a handler do not reach process 1 from inside its own namespace, and of \
        those from outside only SIGKILL and SIGSTOP do. So TERM is ignored by a shell that is \
        process 1.
        """,
        """
        Sinais sem tratador não chegam ao processo 1 vindos do seu próprio namespace, e dos vindos \
        de fora só chegam SIGKILL e SIGSTOP. Por isso TERM é ignorado por um shell que é o \
        processo 1.
        """),
      LabText(
        """
        A process that nobody reaps is a zombie and keeps its number; a limit on processes counts \
        it.
        """,
        """
        Um processo que ninguém recolhe vira zumbi e mantém seu número; um limite de processos o \
        conta.
        """),
      LabText(
        """
        “One process” means one concern: a server that forks workers is fine as process 1 if it \
        reaps them.
        """,
        """
        “Um processo” quer dizer uma responsabilidade: um servidor que cria trabalhadores serve \
        bem como processo 1 se os recolher.
        """),
      LabText(
        """
        A unikernel has no processes at all: “separated” is then easy, and the question says \
        nothing about it.
        """,
        """
        Um unikernel não tem processo nenhum: “separado” fica fácil, e a pergunta não diz nada \
        sobre ele.
        """),
    ])
}
