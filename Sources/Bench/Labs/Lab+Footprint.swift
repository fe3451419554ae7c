extension Lab {
  /// What an instance takes on the disk and in memory.
  static let footprint = Lab(
    7, "footprint",
    title: LabText(
      "MB against GB: image and memory footprint",
      "MB contra GB: tamanho da imagem e memória ocupada"),
    minutes: 5, needs: [.root, .kvm],
    question: LabText(
      """
      How many bytes on the disk and in memory does one more instance of the same program take, \
      and by which definition of memory?
      """,
      """
      Quantos bytes em disco e na memória ocupa mais uma instância do mesmo programa, e segundo \
      qual definição de memória?
      """),
    claim: LabText(
      "A container takes megabytes, a virtual machine gigabytes.",
      "Um contêiner ocupa megabytes; uma máquina virtual, gigabytes."),
    prediction: LabText(
      """
      Estimate, within a factor of ten, the memory that one more idle instance takes: a plain \
      process, a container, a unikernel. And the files that each needs on the disk.
      """,
      """
      Estime, dentro de um fator de dez, a memória que mais uma instância ociosa ocupa: um \
      processo comum, um contêiner, um unikernel. E os arquivos de que cada um precisa em disco.
      """),
    literature: [
      Literature(
        statement: LabText(
          "A microVM's monitor is to take less than 5 MB of memory beside its guest's own.",
          """
          O monitor de uma microVM deve ocupar menos de 5 MB de memória além da do próprio \
          hóspede.
          """),
        reference:
          """
          A. Agache et al., Firecracker: Lightweight Virtualization for Serverless Applications, \
          NSDI 2020
          """)
    ],
    runs: [
      LabRun(
        "footprint",
        of: [
          "native", "chroot", "container", "unikernel", "microvm", "microvm/minimal", "runc",
          "docker",
        ],
        purpose: LabText(
          "The files that an instance needs to run the payload; nothing is started or fetched.",
          """
          Os arquivos de que uma instância precisa para rodar o programa; nada é iniciado nem \
          baixado.
          """),
        charts: ["bars"]),
      LabRun(
        "memory", of: ["native", "cgroup", "container", "unikernel", "microvm"],
        blocks: 6, instances: 16,
        purpose: LabText(
          """
          Memory of the host at rest while ever more instances live; the slope is the price of one \
          more.
          """,
          """
          Memória do hospedeiro em repouso enquanto cada vez mais instâncias vivem; a inclinação é \
          o preço de mais uma.
          """),
        charts: ["density"]),
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Compare three definitions of one process's memory.",
          "Compare três definições da memória de um mesmo processo."),
        command:
          "grep -E '^(Rss|Pss|Private_Dirty):' /proc/self/smaps_rollup")
    ],
    discussion: [
      LabText(
        """
        Which definition would you print in a bill, which in a paper, which in a capacity plan? \
        Why do they differ so much for the same instance?
        """,
        """
        Que definição você poria em uma fatura, qual em um artigo, qual em um plano de capacidade? \
        Por que diferem tanto para a mesma instância?
        """),
      LabText(
        "Where does a container's memory go, if its process's `pss` is that of a plain one?",
        """
        Para onde vai a memória de um contêiner, se o `pss` do seu processo é o de um processo \
        comum?
        """),
      LabText(
        """
        What of the “gigabytes” of a virtual machine belongs to the technique, and what to the \
        system that people put into it?
        """,
        """
        Dos “gigabytes” de uma máquina virtual, o que pertence à técnica e o que pertence ao \
        sistema que se coloca dentro dela?
        """),
      LabText(
        "Whose are shared pages, when two instances run the same file?",
        "De quem são as páginas compartilhadas, quando duas instâncias rodam o mesmo arquivo?"),
    ],
    traps: [
      LabText(
        """
        What a guest was configured with is not what it takes: the host gives a page when it is \
        first touched. Many comparisons print the former as “overhead”.
        """,
        """
        O que foi configurado para um hóspede não é o que ele ocupa: o hospedeiro só dá uma página \
        quando ela é tocada pela primeira vez. Muitas comparações publicam a configuração como \
        “sobrecarga”.
        """),
      LabText(
        """
        The first instance is not the typical one: it brings shared pages along, or lives on what \
        the kernel has left over. So a slope is fitted, not a difference taken.
        """,
        """
        A primeira instância não é típica: ela traz páginas compartilhadas, ou vive do que o \
        kernel tem sobrando. Por isso se ajusta uma reta, em vez de tirar uma diferença.
        """),
      LabText(
        "Memory of the kernel (tables, stacks, namespaces) is in nobody's `pss`.",
        "A memória do kernel (tabelas, pilhas, namespaces) não está no `pss` de ninguém."),
      LabText(
        """
        An image's size says what was packed into it. The same payload makes an image of a \
        container that is hardly larger than a plain file.
        """,
        """
        O tamanho de uma imagem diz o que foi colocado nela. O mesmo programa dá uma imagem de \
        contêiner pouco maior que um arquivo comum.
        """),
    ])
}
