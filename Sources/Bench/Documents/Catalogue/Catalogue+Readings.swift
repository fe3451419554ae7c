extension Catalogue {
  /// How to read the charts.
  static let readings: [Phrase] = [
    Phrase(
      """
      How to read it: a curve climbs to the share of trials that were done within the \
      time below it. The further left, the faster; a long flat end is a tail of slow \
      starts.
      """,
      """
      Como ler: a curva sobe até a fração dos ensaios concluídos dentro do tempo abaixo \
      dela. Quanto mais à esquerda, mais rápido; um fim longo e plano é uma cauda de \
      partidas lentas.
      """),
    Phrase(
      """
      How to read it: the length of a bar is the median, its whisker the 95 % interval. \
      Every panel has an axis of its own that begins at zero, so lengths are compared \
      within a panel only.
      """,
      """
      Como ler: o comprimento da barra é a mediana, a haste é o intervalo de 95 %. Cada \
      painel tem eixo próprio que começa em zero; compare comprimentos só dentro de um \
      painel.
      """),
    Phrase(
      """
      How to read it: a bar is one start from request to all gone, cut into its phases; \
      on the left as mean times, on the right as shares of the whole.
      """,
      """
      Como ler: a barra é uma partida do pedido até tudo sumir, cortada em suas fases; à \
      esquerda em tempos médios, à direita em frações do todo.
      """),
    Phrase(
      """
      How to read it: a dot is the ratio to native, its whisker the 95 % interval, the \
      grey band the margin. A whisker inside the band says equivalent; one that does not \
      touch 1 and whose dot lies beyond the band says different.
      """,
      """
      Como ler: o ponto é a razão para native, a haste é o intervalo de 95 %, a faixa \
      cinza é a margem. Haste dentro da faixa diz equivalente; haste que não toca o 1 e \
      cujo ponto está fora da faixa diz diferente.
      """),
    Phrase(
      """
      How to read it: a cell holds the ratio to native; white is 1, blue is less, orange \
      is more.
      """,
      """
      Como ler: a célula contém a razão para native; branco é 1, azul é menos, laranja é \
      mais.
      """),
    Phrase(
      """
      How to read it: every dot is a trial over the median of its kind, in the order of \
      execution. A level cloud is good; a slope, a step or waves say that the host \
      changed while the run went on.
      """,
      """
      Como ler: cada ponto é um ensaio sobre a mediana do seu tipo, na ordem de \
      execução. Uma nuvem plana é boa; inclinação, degrau ou ondas dizem que o \
      hospedeiro mudou durante a rodada.
      """),
    Phrase(
      """
      How to read it: every dot is one trial; the box holds 90 % of them and the line is \
      the median. Two clouds are two kinds of start.
      """,
      """
      Como ler: cada ponto é um ensaio; a caixa contém 90 % deles e a linha é a mediana. \
      Duas nuvens são dois tipos de partida.
      """),
    Phrase(
      """
      How to read it: a dot is a reading with so many instances alive, the line its fit. \
      The slope is what one more instance takes; where it meets the axis is what all \
      share.
      """,
      """
      Como ler: o ponto é uma leitura com tantas instâncias vivas, a reta é o ajuste. A \
      inclinação é o que mais uma instância consome; onde encontra o eixo está o que é \
      comum a todas.
      """),
    Phrase(
      """
      How to read it: a curve goes on until the host or the limit stopped it. A launch \
      rate that falls says that a full host starts more slowly.
      """,
      """
      Como ler: a curva segue até o hospedeiro ou o limite pará-la. Uma taxa de partida \
      que cai diz que um hospedeiro cheio parte mais devagar.
      """),
    Phrase(
      """
      How to read it: both axes are logarithmic. A level line costs the same however \
      many start; one along the dots takes twice as long for twice as many.
      """,
      """
      Como ler: os dois eixos são logarítmicos. Uma linha plana custa o mesmo, quantas \
      forem as partidas; uma paralela aos pontos demora o dobro para o dobro delas.
      """),
    Phrase(
      """
      How to read it: above the lives in every second, below the network namespaces that \
      wait to be taken apart. A falling curve above says that cleaning up cannot keep \
      pace.
      """,
      """
      Como ler: em cima, as vidas em cada segundo; embaixo, os namespaces de rede que \
      esperam ser desmontados. Uma curva que cai em cima diz que a limpeza não \
      acompanha.
      """),
    Phrase(
      """
      How to read it: a cell is how many times as long the victim's work takes beside \
      the neighbour; white is undisturbed, orange is slower.
      """,
      """
      Como ler: a célula é quantas vezes mais demora o trabalho da vítima ao lado do \
      vizinho; branco é sem perturbação, laranja é mais lento.
      """),
    Phrase(
      """
      How to read it: in a cell the questions that found the host open, of those \
      answered. The paler, the better isolated.
      """,
      """
      Como ler: em cada célula, as perguntas que acharam o hospedeiro aberto, entre as \
      respondidas. Quanto mais claro, mais isolado.
      """),
    Phrase(
      """
      How to read it: a curve falls from all trials to the slowest one. At p99 one in a \
      hundred takes longer; a curve that bends to the right there has rare slow starts.
      """,
      """
      Como ler: a curva desce de todos os ensaios até o mais lento. Em p99, um em cem leva \
      mais; uma curva que ali se dobra para a direita tem partidas lentas raras.
      """),
    Phrase(
      """
      How to read it: towards the lower left a technique costs less; none on the dotted \
      line is worse than another in both. The table says what is left open.
      """,
      """
      Como ler: quanto mais abaixo e à esquerda, menos uma técnica custa; nenhuma sobre a \
      linha pontilhada é pior que outra em ambos. A tabela diz o que fica em aberto.
      """),
    Phrase(
      """
      How to read it: every segment leads from the rung below to its own; on the \
      logarithmic axis equal lengths are equal ratios. Orange adds, green takes away.
      """,
      """
      Como ler: cada segmento vai do degrau de baixo até o próprio; no eixo logarítmico, \
      comprimentos iguais são razões iguais. Laranja acrescenta, verde tira.
      """),
    Phrase(
      """
      How to read it: hollow marks are published numbers, filled ones are from here. \
      Only ratios are comparable across machines.
      """,
      """
      Como ler: marcas vazadas são números publicados, as cheias são daqui. Entre \
      máquinas, só razões são comparáveis.
      """),
  ]
}
