extension Lab {
  /// What layers of a root cost, and whether they stay what they are.
  static let layers = Lab(
    9, "layers",
    title: LabText(
      "Union file systems and immutability", "Sistemas de arquivos em união e imutabilidade"),
    minutes: 3,
    question: LabText(
      """
      What does a root made of layers cost by their number, what by the size of a first write, and \
      does the layer below stay what it was?
      """,
      """
      Quanto custa uma raiz feita de camadas conforme o número delas, quanto conforme o tamanho da \
      primeira escrita, e a camada de baixo continua como era?
      """),
    claim: LabText(
      """
      Layers are free: files are only shared, and whatever a container writes stays in a layer of \
      its own.
      """,
      """
      Camadas são de graça: os arquivos são só compartilhados, e o que um contêiner escreve fica \
      em uma camada própria.
      """),
    prediction: LabText(
      """
      Does opening a file get slower with the number of layers? Does writing one byte depend on \
      the file's size? What happens to the file in the layer below?
      """,
      """
      Abrir um arquivo fica mais lento com o número de camadas? Escrever um byte depende do \
      tamanho do arquivo? O que acontece com o arquivo na camada de baixo?
      """),
    literature: [
      Literature(
        statement: LabText(
          """
          When a file of a lower layer is opened for writing, overlayfs first copies it up as a \
          whole, with all of its data.
          """,
          """
          Quando um arquivo de uma camada inferior é aberto para escrita, o overlayfs primeiro o \
          copia por inteiro para cima, com todos os seus dados.
          """),
        reference:
          "Linux kernel documentation, Overlay Filesystem")
    ],
    runs: [
      LabRun(
        "layers",
        of: [
          "native", "layers/bind", "layers/tmpfs", "layers/overlay-1", "layers/overlay-8",
          "layers/overlay-64",
        ],
        probes: ["first-deep", "open-deep", "list", "write-4k", "write-1m", "write-16m"],
        blocks: 6,
        purpose: LabText(
          "The same files below a bind mount, a tmpfs, and one, eight and sixty-four layers.",
          """
          Os mesmos arquivos sob uma montagem bind, um tmpfs e uma, oito e sessenta e quatro \
          camadas.
          """),
        charts: ["bars", "heat"])
    ],
    trials: [
      Trial(
        purpose: LabText(
          "Make an overlay by hand, write to it, and look into the folder of the upper layer.",
          "Monte um overlay à mão, escreva nele e olhe a pasta da camada superior."),
        command:
          """
          mkdir l u w m; echo old >l/f; sudo mount -t overlay overlay -o \
          lowerdir=l,upperdir=u,workdir=w m; echo new | sudo tee m/f; cat l/f u/f; sudo umount m
          """)
    ],
    discussion: [
      LabText(
        """
        Which operations see the number of layers, and which only the first time? Where does the \
        kernel remember?
        """,
        """
        Que operações percebem o número de camadas, e quais só na primeira vez? Onde o kernel \
        guarda a resposta?
        """),
      LabText(
        """
        Why is the first write of one byte dear, and by what does it grow? Which programs meet \
        that (logs, databases, images of disks)?
        """,
        """
        Por que a primeira escrita de um byte é cara, e com o que ela cresce? Que programas topam \
        com isso (logs, bancos de dados, imagens de disco)?
        """),
      LabText(
        """
        `unchanged` is 1 for some roots and 0 for others. What does that mean for two containers \
        of the same image?
        """,
        """
        `unchanged` é 1 para algumas raízes e 0 para outras. O que isso significa para dois \
        contêineres da mesma imagem?
        """),
      LabText(
        """
        Deleting a file of a lower layer makes the image larger. Why, and what does that mean for \
        a password in an earlier layer?
        """,
        """
        Apagar um arquivo de uma camada inferior torna a imagem maior. Por quê, e o que isso \
        significa para uma senha em uma camada anterior?
        """),
    ],
    traps: [
      LabText(
        """
        Immutable is the layer, not the container: what it writes is simply lost with it, unless a \
        volume is mounted.
        """,
        """
        Imutável é a camada, não o contêiner: o que ele escreve se perde com ele, a não ser que \
        haja um volume montado.
        """),
      LabText(
        """
        The upper layer here is a tmpfs, so copying up is copying into memory. On a disk it costs \
        more, and depends on the file system below.
        """,
        """
        A camada superior aqui é um tmpfs, então copiar para cima é copiar para a memória. Em \
        disco custa mais, e depende do sistema de arquivos de baixo.
        """),
      LabText(
        """
        A second open of the same name finds it in the kernel's cache. A benchmark that repeats \
        opens measures the cache; the first one has a probe of its own.
        """,
        """
        Uma segunda abertura do mesmo nome o encontra no cache do kernel. Um benchmark que repete \
        aberturas mede o cache; a primeira tem uma sonda própria.
        """),
    ])
}
