extension Catalogue {
  /// The suites' questions, and what their probes and metrics are about.
  static let suites: [Phrase] = [
    Phrase(
      """
      how long from the request until the payload runs, and until all is gone again?
      """,
      """
      quanto tempo do pedido até a carga executar, e até tudo sumir de novo?
      """),
    Phrase(
      "where does a container's start-up time go, layer by layer?",
      """
      para onde vai o tempo de partida de um contêiner, camada por camada?
      """),
    Phrase(
      """
      what does a start cost when many begin at once, and when is the last one ready?
      """,
      """
      quanto custa uma partida quando muitas começam juntas, e quando a última está \
      pronta?
      """),
    Phrase(
      """
      what does a start cost at a fixed rate, counted from its intended time?
      """,
      """
      quanto custa uma partida a uma taxa fixa, contada desde o momento previsto?
      """),
    Phrase(
      """
      how many instances can live and die in a second, for a minute, and what is left?
      """,
      """
      quantas instâncias podem viver e morrer em um segundo, por um minuto, e o que \
      resta?
      """),
    Phrase(
      "how much memory does one more idle instance take?",
      "quanta memória consome mais uma instância ociosa?"),
    Phrase(
      """
      how many idle instances does this host hold, and how fast does it fill?
      """,
      """
      quantas instâncias ociosas cabem neste hospedeiro, e com que rapidez ele se enche?
      """),
    Phrase(
      """
      do limits hold, are shares delivered, and can an instance be stopped and ended?
      """,
      """
      os limites valem, as cotas são entregues, e uma instância pode ser parada e \
      encerrada?
      """),
    Phrase("what does a technique really isolate?", "o que uma técnica isola de fato?"),
    Phrase(
      """
      what does an instance take of the processor that has nothing to do?
      """,
      """
      o que consome do processador uma instância que não tem o que fazer?
      """),
    Phrase(
      """
      what does a system call cost, and how many fit into a second?
      """,
      """
      quanto custa uma chamada de sistema, e quantas cabem em um segundo?
      """),
    Phrase(
      """
      is work that needs nothing but a processor equally fast everywhere?
      """,
      """
      um trabalho que só requer processador é igualmente rápido em todo lugar?
      """),
    Phrase(
      "how fast is memory, in a stream and by pointers?",
      "quão rápida é a memória, em fluxo e por ponteiros?"),
    Phrase(
      """
      how much slower does work become beside a neighbour that misbehaves?
      """,
      """
      quanto o trabalho fica mais lento ao lado de um vizinho que se comporta mal?
      """),
    Phrase(
      """
      what does a root of layers cost, by their number and by the size of a first write?
      """,
      """
      quanto custa uma raiz em camadas, pelo número delas e pelo tamanho da primeira \
      escrita?
      """),
    Phrase(
      "how many bytes does an image take on the disk?",
      "quantos bytes uma imagem ocupa no disco?"),
  ]
}
