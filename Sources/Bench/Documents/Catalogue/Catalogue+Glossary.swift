extension Catalogue {
  /// The words of measuring, explained.
  static let glossary: [Phrase] = [
    Phrase("technique", "técnica"),
    Phrase(
      """
      a way to isolate a program, such as a container or a unikernel
      """,
      """
      um modo de isolar um programa, como um contêiner ou um unikernel
      """),
    Phrase("variant", "variante"),
    Phrase(
      "the same technique with one thing changed",
      "a mesma técnica mudada em uma só coisa"),
    Phrase("arm", "braço"),
    Phrase(
      """
      a technique or variant, asked by one probe at one pace: what is compared
      """,
      """
      uma técnica ou variante, perguntada por uma sonda em um ritmo: o que se compara
      """),
    Phrase("instance", "instância"),
    Phrase(
      "one isolated place, made, used and destroyed once",
      "um lugar isolado, criado, usado e destruído uma vez"),
    Phrase(
      "one instance measured once; the unit of all statistics",
      """
      uma instância medida uma vez; a unidade de toda a estatística
      """),
    Phrase("block", "bloco"),
    Phrase(
      "one trial of every arm, in a fresh random order",
      "um ensaio de cada braço, em nova ordem aleatória"),
    Phrase("native", "native"),
    Phrase(
      "the plain process that everything is compared with",
      "o processo simples ao qual tudo é comparado"),
    Phrase(
      """
      native measured against itself (native#2): what the run takes for nothing
      """,
      """
      native medido contra si mesmo (native#2): o que a rodada toma por nada
      """),
    Phrase("95 % interval", "intervalo de 95 %"),
    Phrase(
      """
      the range that a method finds which holds the true value in 95 of 100 such runs
      """,
      """
      a faixa achada por um método que contém o valor verdadeiro em 95 de 100 rodadas \
      assim
      """),
    Phrase("margin", "margem"),
    Phrase(
      "differences below it do not matter here",
      "diferenças abaixo dela não importam aqui"),
    Phrase(
      """
      the whole interval of the ratio lies within the margin around 1
      """,
      """
      o intervalo inteiro da razão está dentro da margem em torno de 1
      """),
    Phrase("slower, faster", "mais lento, mais rápido"),
    Phrase(
      """
      the interval leaves out 1, and the ratio is at least the margin away from it
      """,
      """
      o intervalo exclui o 1, e a razão está ao menos à distância da margem
      """),
    Phrase(
      """
      the interval leaves out 1, but the ratio is less than the margin away
      """,
      """
      o intervalo exclui o 1, mas a razão está a menos da margem
      """),
    Phrase(
      """
      none of these: more blocks would be needed; it is no proof of equality
      """,
      """
      nenhum desses: seriam precisos mais blocos; não é prova de igualdade
      """),
    Phrase(
      """
      request: the first thing is about to be done for this instance alone
      """,
      """
      pedido: vai começar a primeira coisa feita só para esta instância
      """),
    Phrase(
      "control: the program that makes it runs its own code",
      "controle: o programa que a cria executa seu próprio código"),
    Phrase(
      """
      built: namespaces, groups and root, or machine and memory, are there
      """,
      """
      construída: namespaces, grupos e raiz, ou máquina e memória, existem
      """),
    Phrase(
      "first run: the last act before the payload has the processor",
      """
      primeira execução: o último ato antes que a carga tenha o processador
      """),
    Phrase(
      "payload: its first instruction has run",
      "carga: sua primeira instrução foi executada"),
    Phrase(
      "ready: the host has seen its word that it is ready",
      "pronta: o hospedeiro viu o aviso de que está pronta"),
    Phrase("exit: the host has seen its end", "saída: o hospedeiro viu seu fim"),
    Phrase(
      "clean: everything that the instance had is gone",
      "limpa: tudo o que a instância tinha sumiu"),
  ]
}
