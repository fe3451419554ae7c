extension Lab {
  /// Whether chroot is isolation.
  static let chroot = Lab(
    3, "chroot",
    title: LabText("chroot is not isolation", "chroot não é isolamento"),
    minutes: 1,
    question: LabText(
      """
      What of the host can a program still see, reach and change that was started in another root \
      folder?
      """,
      """
      O que do hospedeiro um programa iniciado em outra pasta raiz ainda consegue ver, alcançar e \
      mudar?
      """),
    claim: LabText(
      "A program in a chroot is locked into its folder.",
      "Um programa em um chroot está preso à sua pasta."),
    prediction: LabText(
      """
      For each of these, say whether `chroot` stops it when the program runs as root: reading a \
      host's file by its absolute path, by `..`, by a second chroot; killing a process of the \
      host; connecting to a port on 127.0.0.1.
      """,
      """
      Para cada caso, diga se `chroot` o impede quando o programa roda como root: ler um arquivo \
      do hospedeiro pelo caminho absoluto, por `..`, por um segundo chroot; matar um processo do \
      hospedeiro; conectar-se a uma porta em 127.0.0.1.
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          The call “is not intended to be used for any kind of security purpose, neither to fully \
          sandbox a process nor to restrict filesystem system calls”.
          """,
          """
          A chamada, diz o manual, não se destina a nenhum fim de segurança: nem confinar \
          totalmente um processo nem restringir chamadas do sistema de arquivos.
          """),
        reference:
          "Linux manual page chroot(2)")
    ],
    runs: [
      LabRun(
        "isolation", of: ["native", "chroot", "unshare", "ladder/mount", "container"],
        probes: [
          "root/absolute-path", "root/parent-path", "root/working-folder", "root/first-process",
          "root/inherited-descriptor", "root/double-chroot", "root/file-handle",
          "root/mount-parent", "pid/see-process", "pid/signal-process", "net/connect-loopback",
          "privilege/change-root", "surface/kernel-release",
        ],
        purpose: LabText(
          "Each way out is tried by a program inside, and the host judges whether it worked.",
          "Cada saída é tentada por um programa lá dentro, e o hospedeiro julga se funcionou."),
        charts: ["families"])
    ],
    trials: [
      Trial(
        purpose: LabText(
          """
          See the walk out of a second chroot for yourself, in a few lines of C: make a folder, \
          chroot into it, then `chdir("..")` until the root is reached, then `chroot(".")`.
          """,
          """
          Veja a saída por um segundo chroot em poucas linhas de C: crie uma pasta, faça chroot \
          para ela, depois `chdir("..")` até chegar à raiz, e então `chroot(".")`.
          """),
        command:
          "man 2 chroot")
    ],
    discussion: [
      LabText(
        """
        Why does the walk by `..` stop at the first chroot, but not at the second? What does the \
        kernel compare?
        """,
        """
        Por que a caminhada por `..` para no primeiro chroot, mas não no segundo? O que o kernel \
        compara?
        """),
      LabText(
        """
        `unshare` here has six namespaces and still leaves the way by a second chroot open; \
        `container` does not. Which call makes the difference?
        """,
        """
        `unshare` aqui tem seis namespaces e mesmo assim deixa aberta a saída por um segundo \
        chroot; `container` não. Que chamada faz a diferença?
        """),
      LabText(
        """
        `root/file-handle` needs a capability and no path. Which one, and why do containers take \
        it away?
        """,
        """
        `root/file-handle` precisa de uma capability e de nenhum caminho. De qual, e por que os \
        contêineres a removem?
        """),
      LabText(
        "What would the answers be for a program that is not root?",
        "Quais seriam as respostas para um programa que não é root?"),
    ],
    traps: [
      LabText(
        """
        Not to be seen is not to be out of reach: `chroot` sees no process of the host's, because \
        its root has no `/proc`, and can send a signal to each of them.
        """,
        """
        Não ser visto não é estar fora de alcance: `chroot` não vê nenhum processo do hospedeiro, \
        porque sua raiz não tem `/proc`, e pode mandar um sinal a todos eles.
        """),
      LabText(
        """
        “Separated” and “denied” differ: the first has one of its own, the second is refused. A \
        refusal depends on the privileges; take the word with its evidence.
        """,
        """
        “Separado” e “negado” são coisas diferentes: o primeiro tem o seu próprio, o segundo é \
        recusado. Uma recusa depende dos privilégios; leia a palavra junto com a evidência.
        """),
      LabText(
        """
        chroot is a fine tool where nobody means harm: building packages, repairing a system, \
        testing another release.
        """,
        """
        chroot é uma boa ferramenta onde ninguém quer causar dano: construir pacotes, consertar um \
        sistema, testar outra versão.
        """),
      LabText(
        "No number of closed questions proves isolation; one open question disproves it.",
        "Nenhuma quantidade de perguntas fechadas prova isolamento; uma única aberta o refuta."),
    ])
}
