extension Catalogue {
  /// What a report says of each technique.
  static let sentences: [Phrase] = [
    Phrase("has no value here", "não tem valor aqui"),
    Phrase(
      """
      lives and dies at %1 (median of %2 churns, no interval), %3 at first and %4 at \
      last; %5
      """,
      """
      vive e morre a %1 (mediana de %2 rotatividades, sem intervalo), %3 no início e %4 \
      no fim; %5
      """),
    Phrase("what it leaves is gone after %1", "o que deixa some depois de %1"),
    Phrase(
      "held %1 instances at once in %2 fills",
      "manteve %1 instâncias ao mesmo tempo em %2 enchimentos"),
    Phrase("%1 of memory each", "%1 de memória cada"),
    Phrase(
      """
      lets every victim keep at least half of its pace; at worst it takes %1 as long \
      (%2)
      """,
      """
      deixa cada vítima manter ao menos metade do ritmo; no pior caso demora %1 do tempo \
      sozinha (%2)
      """),
    Phrase(
      """
      lets %1 of %2 victims fall below half of their pace; at worst it takes %3 as long \
      (%4)
      """,
      """
      deixa %1 de %2 vítimas caírem abaixo da metade do ritmo; no pior caso demora %3 do \
      tempo sozinha (%4)
      """),
    Phrase("has nothing that sets such limits", "não tem nada que imponha tais limites"),
    Phrase(
      "%1 (middle of %2 blocks, no interval)",
      "%1 (valor central de %2 blocos, sem intervalo)"),
    Phrase("delivers %1 of half a processor", "entrega %1 de meio processador"),
    Phrase("lets %1 of its memory limit be used", "deixa usar %1 do limite de memória"),
    Phrase(
      "keeps a kill for want of memory inside",
      "mantém dentro de si a morte por falta de memória"),
    Phrase(
      "does not keep a kill for want of memory inside",
      "não mantém dentro de si a morte por falta de memória"),
    Phrase("is ended as a whole in %1", "é encerrada por inteiro em %1"),
    Phrase("%1 by %2", "%1 por %2"),
    Phrase("%1 in %2", "%1 em %2"),
    Phrase("takes for one more instance %1", "consome por mais uma instância %1"),
    Phrase(
      "is what the others are compared with, in %1 probes",
      "é a referência das outras, em %1 sondas"),
    Phrase("%1 not possible", "%1 impossível"),
    Phrase("%1 without a ratio to native", "%1 sem razão para native"),
    Phrase("has, of %1 probes, %2", "tem, de %1 sondas, %2"),
    Phrase("the farthest is %1 at %2", "a mais distante é %1, com %2"),
    Phrase(
      "has %1 trials, too few for an interval",
      "tem %1 ensaios, poucos demais para um intervalo"),
    Phrase(
      "has no value that its interval tells from nothing",
      "não tem valor que o intervalo distinga de nada"),
    Phrase(
      """
      leaves the host open (visible or reachable) in %1 of %2 questions
      """,
      """
      deixa o hospedeiro aberto (visível ou alcançável) em %1 de %2 perguntas
      """),
    Phrase("isolates whole: %1", "isola por inteiro: %1"),
    Phrase("reaches something in: %1", "alcança algo em: %1"),
    Phrase(
      """
      failed in %1 of %2 trials, too many for a time to mean anything
      """,
      """
      falhou em %1 de %2 ensaios, demais para que um tempo signifique algo
      """),
    Phrase(
      "has no such time, because it runs no payload",
      "não tem esse tempo, porque não executa carga"),
    Phrase("starts in %1", "inicia em %1"),
    Phrase("is ready in %1", "fica pronta em %1"),
    Phrase("back to back in %1", "um logo após o outro em %1"),
    Phrase("after 50 ms of rest in %1", "depois de 50 ms de repouso em %1"),
    Phrase("%1 (95 % interval %2 to %3)", "%1 (intervalo de 95 %: %2 a %3)"),
    Phrase(
      """
      equivalent to native within the margin of %1 % (ratio %2, %3 to %4)
      """,
      """
      equivalente a native dentro da margem de %1 % (razão %2, de %3 a %4)
      """),
    Phrase(
      """
      %1 times native (%2 to %3), a difference smaller than the margin of %4 % (trivial)
      """,
      """
      %1 vezes native (%2 a %3), diferença menor que a margem de %4 % (trivial)
      """),
    Phrase(
      """
      %1 times native (%2 to %3), which decides nothing (inconclusive; about %4 blocks \
      could)
      """,
      """
      %1 vezes native (%2 a %3), o que não decide nada (inconclusivo; cerca de %4 blocos \
      poderiam)
      """),
    Phrase("%1 times native (%2 to %3)", "%1 vezes native (%2 a %3)"),
    Phrase("equivalent", "equivalente"),
    Phrase("different", "diferente"),
    Phrase("trivial", "trivial"),
    Phrase("inconclusive", "inconclusivo"),
    Phrase("inconclusive (need ~%1 blocks)", "inconclusivo (requer ~%1 blocos)"),
    Phrase("unreliable", "não confiável"),
  ]
}
