extension Catalogue {
  /// Titles, heads and notes of the tables.
  static let tables: [Phrase] = [
    Phrase(
      """
      %1, pace=%2 (%3): medians with 95 % intervals, lower is better
      """,
      """
      %1, ritmo %2 (%3): medianas com intervalos de 95 %, menor é melhor
      """),
    Phrase("50 ms of rest before each trial", "50 ms de repouso antes de cada ensaio"),
    Phrase("back to back", "um logo após o outro"),
    Phrase("ratio to native", "razão para native"),
    Phrase("failed", "falhas"),
    Phrase("invalid", "inválidos"),
    Phrase("probe", "sonda"),
    Phrase("each instance", "cada instância"),
    Phrase("also", "também"),
    Phrase("memory, in parts", "memória, em partes"),
    Phrase("in parts", "em partes"),
    Phrase(
      "medians with 95 % intervals, lower is better",
      "medianas com intervalos de 95 %, menor é melhor"),
    Phrase(
      "medians with 95 % intervals, higher is better",
      "medianas com intervalos de 95 %, maior é melhor"),
    Phrase(
      "medians with 95 % intervals, neither direction is better",
      "medianas com intervalos de 95 %, nenhum sentido é melhor"),
    Phrase(
      "medians with 95 % intervals, better: %1",
      "medianas com intervalos de 95 %, melhor: %1"),
    Phrase(
      """
      cost of one more instance (slope) with 95 % intervals, lower is better
      """,
      """
      custo de mais uma instância (inclinação) com intervalos de 95 %, menor é melhor
      """),
    Phrase(
      """
      cost of one more instance (slope) with 95 % intervals, better: %1
      """,
      """
      custo de mais uma instância (inclinação) com intervalos de 95 %, melhor: %1
      """),
    Phrase("%1 lower", "%1 menor"),
    Phrase("%1 higher", "%1 maior"),
    Phrase("%1 trials each", "%1 ensaios cada"),
    Phrase("%1 trial each", "%1 ensaio cada"),
    Phrase("%1 bursts each", "%1 rajadas cada"),
    Phrase("%1 burst each", "%1 rajada cada"),
    Phrase("%1 ramps each", "%1 rampas cada"),
    Phrase("%1 ramp each", "%1 rampa cada"),
    Phrase(
      "%1: %2 failed of %3 (%4), over 5 %, so it gets no latency.",
      """
      %1: %2 falhas de %3 (%4), acima de 5 %; por isso não recebe latência.
      """),
    Phrase("%1: %2 failed of %3 (%4).", "%1: %2 falhas de %3 (%4)."),
    Phrase("%1: %2 invalid of %3.", "%1: %2 inválidos de %3."),
    Phrase("inconclusive: %1.", "inconclusivos: %1."),
    Phrase("%1 (need ~%2 blocks)", "%1 (requer ~%2 blocos)"),
    Phrase(
      "n = %1: medians need 6 trials, p95 needs 72; see --effort.",
      """
      n = %1: medianas requerem 6 ensaios, p95 requer 72; veja --effort.
      """),
    Phrase(
      """
      A user's own program: launch (E0 to E4) cannot be seen from outside; ready is its \
      first byte of output.
      """,
      """
      Programa do próprio usuário: launch (E0 a E4) não se vê de fora; ready é seu \
      primeiro byte de saída.
      """),
    Phrase(
      """
      No evidence from inside verified that its isolation was in force.
      """,
      """
      Nenhuma evidência de dentro verificou que o isolamento estava em vigor.
      """),
    Phrase(
      """
      A user's own program: launch (E0 to E4) cannot be seen from outside; ready is its \
      first byte of output. No evidence from inside verified that its isolation was in \
      force.
      """,
      """
      Programa do próprio usuário: launch (E0 a E4) não se vê de fora; ready é seu \
      primeiro byte de saída. Nenhuma evidência de dentro verificou que o isolamento \
      estava em vigor.
      """),
    Phrase(
      """
      clock-drift (the payload's clock and the host's differ by over 1 %) in trials of \
      %1.
      """,
      """
      clock-drift (o relógio da carga e o do hospedeiro diferem mais de 1 %) em ensaios \
      de %1.
      """),
    Phrase("%1 of %2", "%1 de %2"),
    Phrase(
      """
      inconclusive: %1 of %2; half of them need up to %3 blocks, all %4.
      """,
      """
      inconclusivos: %1 de %2; metade deles requer até %3 blocos, todos %4.
      """),
    Phrase(
      """
      n = %1 is too few for an interval, which takes %2, so no value is printed; see \
      --effort.
      """,
      """
      n = %1 é pouco para um intervalo, que requer %2; por isso nenhum valor é impresso; \
      veja --effort.
      """),
    Phrase("shared: ≈ 0: its interval holds 0.", "comum: ≈ 0: o intervalo contém 0."),
    Phrase(
      """
      shared: < 0: costs grow with the number, so none can be read.
      """,
      """
      comum: < 0: os custos crescem com o número; nada se pode ler.
      """),
    Phrase(
      """
      shared: ≈ 0: its interval holds 0; < 0: costs grow with the number, so none can be \
      read.
      """,
      """
      comum: ≈ 0: o intervalo contém 0; < 0: os custos crescem com o número; nada se \
      pode ler.
      """),
  ]
}
