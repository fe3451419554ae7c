extension Catalogue {
  /// What `bench demo` says.
  static let demonstrations: [Phrase] =
    demonstrationPages + driftDemonstration + pseudoreplicationDemonstration + meanDemonstration
    + omissionDemonstration

  private static let demonstrationPages: [Phrase] = [
    Phrase("QUESTION", "PERGUNTA"),
    Phrase("SIMULATED", "SIMULADO"),
    Phrase("WRONG", "ERRADO"),
    Phrase("RIGHT", "CERTO"),
    Phrase("LESSON", "LIÇÃO"),
    Phrase("AGAIN", "DE NOVO"),
    Phrase("truth", "verdade"),
    Phrase("%1 All that %2 times.", "%1 Tudo isso %2 vezes."),
  ]

  private static let driftDemonstration: [Phrase] = [
    Phrase(
      "a host that slows down makes the later technique look slower",
      "um hospedeiro que fica mais lento faz a técnica medida depois parecer mais lenta"),
    Phrase(
      "Is B slower than A, when the host itself slows down while we measure?",
      "B é mais lento que A, quando o próprio hospedeiro fica mais lento enquanto medimos?"),
    Phrase(
      """
      20 trials each of A and B, 100 ns, with 3 % noise. The host slows down by 8 % from the \
      first trial to the last. In one kind of experiment A and B are equal, in the other B is \
      4 % faster.
      """,
      """
      20 ensaios de A e 20 de B, 100 ns, com 3 % de ruído. O hospedeiro fica 8 % mais lento do \
      primeiro ensaio ao último. Em um tipo de experimento A e B são iguais, no outro B é 4 % \
      mais rápido.
      """),
    Phrase(
      "all A, then all B; t-interval of the difference",
      "todos os A, depois todos os B; intervalo t da diferença"),
    Phrase(
      "random order in each block; paired ratio",
      "ordem aleatória em cada bloco; razão pareada"),
    Phrase("equal: says they differ", "iguais: diz que diferem"),
    Phrase("B 4 % faster: says B is faster", "B 4 % mais rápido: diz que B é mais rápido"),
    Phrase("B 4 % faster: says B is slower", "B 4 % mais rápido: diz que B é mais lento"),
    Phrase("wrong", "errado"),
    Phrase("right", "certo"),
    Phrase(
      "1: B over A in each experiment where they are equal",
      "1: B sobre A em cada experimento em que são iguais"),
    Phrase(
      """
      Whatever changes with time lands on whoever comes later, and more trials only make the \
      wrong answer more certain. In randomised blocks both meet the same host, so that what \
      they had in common cancels in the ratio. That is why `bench run` mixes every technique \
      into every block, runs the baseline twice, and draws the chart `drift`.
      """,
      """
      O que muda com o tempo recai sobre quem vem depois, e mais ensaios só tornam a resposta \
      errada mais certa. Em blocos aleatorizados os dois encontram o mesmo hospedeiro, e o que \
      têm em comum se cancela na razão. Por isso `bench run` mistura todas as técnicas em cada \
      bloco, executa a referência duas vezes e desenha o gráfico `drift`.
      """),
  ]

  private static let pseudoreplicationDemonstration: [Phrase] = [
    Phrase(
      "three trials of 1,000 iterations are three measurements, not 3,000",
      "três ensaios de 1.000 iterações são três medições, não 3.000"),
    Phrase(
      "How sure are we after 3 trials of 1,000 iterations each?",
      "Que certeza temos depois de 3 ensaios de 1.000 iterações cada?"),
    Phrase(
      """
      An operation takes 100 ns. Every start of the program draws its own luck (memory layout, \
      neighbours), 5 % of spread that lasts for the whole trial; every iteration adds 3 % of \
      its own. The same 3,000 iterations are measured as 3 trials of 1,000 and as 30 of 100.
      """,
      """
      Uma operação leva 100 ns. Cada partida do programa sorteia a própria sorte (disposição da \
      memória, vizinhos), 5 % de dispersão que valem para o ensaio inteiro; cada iteração soma \
      3 % seus. As mesmas 3.000 iterações são medidas como 3 ensaios de 1.000 e como 30 de 100.
      """),
    Phrase("all 3,000 iterations as n = 3,000", "todas as 3.000 iterações como n = 3.000"),
    Phrase("one value per trial, n = trials", "um valor por ensaio, n = ensaios"),
    Phrase(
      "3 x 1,000: 95 % interval holds the truth", "3 x 1.000: intervalo de 95 % contém a verdade"),
    Phrase(
      "30 x 100: 95 % interval holds the truth", "30 x 100: intervalo de 95 % contém a verdade"),
    Phrase("3 x 1,000: median half width", "3 x 1.000: meia largura mediana"),
    Phrase("30 x 100: median half width", "30 x 100: meia largura mediana"),
    Phrase(
      "100 ns, the truth: the iterations of the first experiment",
      "100 ns, a verdade: as iterações do primeiro experimento"),
    Phrase(
      """
      Iterations of one trial share its luck, so that a thousand of them tell a thousand times \
      about the same draw. The interval from n = 3,000 is narrow and nearly always misses the \
      truth. The honest one from 3 trials is wide: that is what 3 trials know. Spend the same \
      time on more trials. In `bench` a trial is one instance, started anew; iterations \
      inside it are summed up to one number.
      """,
      """
      Iterações de um ensaio dividem a mesma sorte, e mil delas contam mil vezes o mesmo \
      sorteio. O intervalo com n = 3.000 é estreito e quase sempre erra a verdade. O honesto, de \
      3 ensaios, é largo: é isso que 3 ensaios sabem. Gaste o mesmo tempo em mais ensaios. Em \
      `bench` um ensaio é uma instância, iniciada de novo; as iterações dentro dela se resumem a \
      um número.
      """),
  ]

  private static let meanDemonstration: [Phrase] = [
    Phrase(
      "a few long stalls flip the order of two means from one repetition to the next",
      "poucas paradas longas invertem a ordem de duas médias de uma repetição para a outra"),
    Phrase(
      "Which of A and B is faster, when now and then a trial stalls?",
      "Qual é mais rápido, A ou B, quando de vez em quando um ensaio para?"),
    Phrase(
      """
      30 trials each of A and B in every experiment, in the same blocks. Every quantile of B is \
      10 % above A's, and so is its mean: A is faster, whatever one cares for. Most trials take \
      about 100 ns, give or take 5 %; one in 15 stalls, for 5 to several 100 times as long.
      """,
      """
      30 ensaios de A e 30 de B em cada experimento, nos mesmos blocos. Todo quantil de B está \
      10 % acima do de A, e a média também: A é mais rápido, seja qual for o critério. A maioria \
      dos ensaios leva cerca de 100 ns, 5 % a mais ou a menos; um em 15 para, por 5 a várias \
      100 vezes esse tempo.
      """),
    Phrase("means; t-interval of the difference", "médias; intervalo t da diferença"),
    Phrase(
      "medians; paired ratio with its interval", "medianas; razão pareada com seu intervalo"),
    Phrase("ranks A before B", "põe A antes de B"),
    Phrase("next repetition says the opposite", "a repetição seguinte diz o contrário"),
    Phrase("concludes that B is slower", "conclui que B é mais lento"),
    Phrase("concludes that B is faster", "conclui que B é mais rápido"),
    Phrase("means", "médias"),
    Phrase("medians", "medianas"),
    Phrase(
      "1.10, the truth: B over A in each experiment; ends hold the rest",
      "1,10, a verdade: B sobre A em cada experimento; o resto nas pontas"),
    Phrase(
      """
      With a heavy tail one stall weighs more than the difference of all other trials together, \
      so that the mean ranks by who was hit, and the next repetition says the opposite. The \
      median asks what a typical trial takes and keeps its answer. The tail is real and is not \
      thrown away: report it by its own quantiles, p95 and p99, with enough trials for their \
      intervals, as `bench` does.
      """,
      """
      Com uma cauda pesada, uma parada pesa mais que a diferença de todos os outros ensaios \
      juntos; a média ordena por quem foi atingido, e a repetição seguinte diz o contrário. A \
      mediana pergunta quanto leva um ensaio típico e mantém a resposta. A cauda é real e não \
      se joga fora: informe seus próprios quantis, p95 e p99, com ensaios bastantes para os \
      intervalos, como faz `bench`.
      """),
  ]

  private static let omissionDemonstration: [Phrase] = [
    Phrase(
      "a client that waits for each answer does not see the stall that its users see",
      "um cliente que espera cada resposta não vê a parada que seus usuários veem"),
    Phrase(
      "How long do users wait, when the server stalls once for 2 s?",
      "Quanto esperam os usuários, quando o servidor para uma vez por 2 s?"),
    Phrase(
      """
      A server answers one request after the other, in about 1 ms. A client means to send one \
      every 10 ms for 100 s, 10,000 in all. Once, at a random moment, the server stalls for 2 s. \
      The truth follows from the stall: who arrives t after its beginning waits for its rest and \
      for those who came before.
      """,
      """
      Um servidor responde a um pedido após o outro, em cerca de 1 ms. Um cliente pretende \
      enviar um a cada 10 ms por 100 s, 10.000 ao todo. Uma vez, em um momento ao acaso, o \
      servidor para por 2 s. A verdade decorre da parada: quem chega t depois do início espera \
      o resto dela e os que chegaram antes.
      """),
    Phrase(
      "closed loop: the next is sent after the answer",
      "laço fechado: o próximo é enviado depois da resposta"),
    Phrase(
      "open loop: time counts from the intended send",
      "laço aberto: o tempo conta do envio pretendido"),
    Phrase("p50, median over experiments", "p50, mediana dos experimentos"),
    Phrase("p99, median over experiments", "p99, mediana dos experimentos"),
    Phrase("p99.9, median over experiments", "p99,9, mediana dos experimentos"),
    Phrase("p50 within 10 % of the truth", "p50 a menos de 10 % da verdade"),
    Phrase("p99 within 10 % of the truth", "p99 a menos de 10 % da verdade"),
    Phrase("p99.9 within 10 % of the truth", "p99,9 a menos de 10 % da verdade"),
    Phrase("closed loop", "laço fechado"),
    Phrase("open loop", "laço aberto"),
    Phrase(
      """
      The closed loop sends nothing while it waits, so that a stall that hits 2 % of the users \
      is a single slow request out of 10,000: server and client coordinate to omit what hurts. \
      Count from the moment at which a request was meant to be sent, whether or not the client \
      was free, or call the figure closed-loop service time. p50 is right both ways: only the \
      tail, which one measures latency under load for, is lost.
      """,
      """
      O laço fechado não envia nada enquanto espera, e uma parada que atinge 2 % dos usuários \
      vira um único pedido lento em 10.000: servidor e cliente combinam omitir o que dói. Conte \
      do momento em que o pedido devia ser enviado, estivesse o cliente livre ou não, ou chame o \
      número de tempo de serviço em laço fechado. p50 está certo nos dois: só a cauda, pela qual \
      se mede a latência sob carga, se perde.
      """),
  ]
}
