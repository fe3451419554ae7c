extension Catalogue {
  /// What stands around the texts of a lab.
  static let labs: [Phrase] = [
    Phrase("Lab %1: %2", "Laboratório %1: %2"),
    Phrase(
      "At most %1 minutes on two processors; needs: %2.",
      "No máximo %1 minutos em dois processadores; precisa de: %2."),
    Phrase("The question", "A pergunta"),
    Phrase("The claim under test", "A afirmação em teste"),
    Phrase("What others have published:", "O que outros publicaram:"),
    Phrase("Predict first", "Primeiro, preveja"),
    Phrase(
      "Write your prediction down before you measure; the command below asks for it.",
      "Escreva sua previsão antes de medir; o comando abaixo pergunta por ela."),
    Phrase("What it runs", "O que ele executa"),
    Phrase(
      "All of it, and then the report to complete and hand in:",
      "Tudo isso e, depois, o relatório para completar e entregar:"),
    Phrase("By hand", "À mão"),
    Phrase("To discuss", "Para discutir"),
    Phrase("Traps to notice", "Armadilhas a notar"),
    Phrase("Name, class, date", "Nome, turma, data"),
    Phrase("Your prediction", "Sua previsão"),
    Phrase(
      "No prediction was written down before the measurement.",
      "Nenhuma previsão foi registrada antes da medição."),
    Phrase("The host", "O hospedeiro"),
    Phrase("Where this was measured", "Onde isto foi medido"),
    Phrase("what", "o quê"),
    Phrase("which", "qual"),
    Phrase(
      "The runs of this lab were made under different conditions: compare them with care.",
      "As execuções deste laboratório foram feitas em condições diferentes: compare com cuidado."),
    Phrase("Measured: %1", "Medido: %1"),
    Phrase(
      "This run has not been made yet. It is made by:",
      "Esta execução ainda não foi feita. Ela é feita por:"),
    Phrase("Simulated mistakes", "Erros simulados"),
    Phrase(
      "Nothing here is measured: each makes up experiments whose truth is known.",
      "Nada aqui é medido: cada um inventa experimentos cuja verdade é conhecida."),
    Phrase("Predicted and measured", "Previsto e medido"),
    Phrase(
      "Your prediction beside the headline of each run",
      "Sua previsão ao lado do resultado principal de cada execução"),
    Phrase("you predicted", "você previu"),
    Phrase("run", "execução"),
    Phrase("measured here", "medido aqui"),
    Phrase(
      "What differs from your prediction, and what explains it?",
      "O que difere da sua previsão, e o que explica a diferença?"),
    Phrase(
      "Does the claim hold on this host? In which words would it hold?",
      "A afirmação vale neste hospedeiro? Em que palavras ela valeria?"),
    Phrase("How to reproduce this", "Como reproduzir"),
  ]

  /// What stands in the tables and below the charts of a lab's report.
  static let labTables: [Phrase] = [
    Phrase(
      "The whole table, as the tool prints it", "A tabela inteira, como a ferramenta a imprime"),
    Phrase("processor", "processador"),
    Phrase("%1, %2 processors", "%1, %2 processadores"),
    Phrase("memory", "memória"),
    Phrase("kernel", "kernel em uso"),
    Phrase("is itself virtual", "é ele mesmo virtual"),
    Phrase("back end of KVM", "back end do KVM"),
    Phrase("none", "nenhum"),
    Phrase("control groups", "grupos de controle"),
    Phrase("effort", "esforço"),
    Phrase("date (UTC)", "data (UTC)"),
    Phrase("version of bench", "versão do bench"),
    Phrase(
      "The chart %1 was not drawn; with gnuplot, this draws it:",
      "O gráfico %1 não foi desenhado; com o gnuplot, isto o desenha:"),
    Phrase("Chart %1 of the run %2", "Gráfico %1 da execução %2"),
    Phrase("all", "todas"),
    Phrase(
      "What this host or technique could not do", "O que este hospedeiro ou técnica não pôde fazer"),
    Phrase("technique", "técnica"),
    Phrase("asked", "perguntado"),
    Phrase("reason, as recorded", "motivo, como registrado"),
    Phrase("— stands where there are too few trials.", "— aparece onde há ensaios de menos."),
    Phrase("probe", "sonda"),
    Phrase("pace", "ritmo"),
    Phrase("one more takes", "mais uma ocupa"),
    Phrase("median", "mediana"),
    Phrase("95 % interval", "intervalo de 95 %"),
    Phrase("ratio to native", "razão para native"),
    Phrase("its interval", "seu intervalo"),
    Phrase("verdict", "veredito"),
    Phrase("lower is better", "menor é melhor"),
    Phrase("higher is better", "maior é melhor"),
    Phrase("neither direction is better", "nenhuma direção é melhor"),
    Phrase("slower", "mais lento"),
    Phrase("faster", "mais rápido"),
    Phrase("equivalent", "equivalente"),
    Phrase("trivial", "desprezível"),
    Phrase("inconclusive", "inconclusivo"),
    Phrase("fails", "falha"),
    Phrase("unreliable", "não confiável"),
    Phrase("question", "pergunta"),
    Phrase("What each technique answered", "O que cada técnica respondeu"),
    Phrase(
      "Questions that find the host open, of those answered",
      "Perguntas que encontram o hospedeiro aberto, das respondidas"),
    Phrase("separated", "separado"),
    Phrase("limited", "limitado"),
    Phrase("denied", "negado"),
    Phrase("VISIBLE", "VISÍVEL"),
    Phrase("REACHABLE", "ALCANÇÁVEL"),
    Phrase(
      "separated: it has one of its own; limited: in part; denied: the kernel refuses;",
      "separado: ele tem um próprio; limitado: em parte; negado: o kernel recusa;"),
    Phrase(
      "VISIBLE: the host's is seen; REACHABLE: the host's is used or changed.",
      "VISÍVEL: vê o do hospedeiro; ALCANÇÁVEL: usa ou muda o do hospedeiro."),
    Phrase("%1 leaves %2 of %3 open", "%1 deixa %2 de %3 abertas"),
  ]

  /// How to read each chart.
  static let labCharts: [Phrase] = [
    Phrase(
      "Further left is faster, steeper is steadier, a long flat top is a tail.",
      "Mais à esquerda é mais rápido, mais íngreme é mais estável, um topo longo e plano é uma cauda."
    ),
    Phrase(
      "Ratio to native with its interval: right of 1 is slower, on a log axis.",
      "Razão para native com seu intervalo: à direita de 1 é mais lento, em eixo logarítmico."),
    Phrase(
      "What each rung of the ladder costs beyond the one below it.",
      "Quanto cada degrau da escada custa além do anterior."),
    Phrase(
      "Mean time of each phase of a start; phases add up, medians would not.",
      "Tempo médio de cada fase de um início; médias de fases se somam, medianas não."),
    Phrase(
      "The darker, the more questions of a family find the host open.",
      "Quanto mais escuro, mais perguntas de uma família encontram o hospedeiro aberto."),
    Phrase(
      "Ratio to native as a colour and a number; white is no difference.",
      "Razão para native como cor e número; branco é nenhuma diferença."),
    Phrase(
      "Medians with 95 % intervals; each panel has an axis of its own, from zero.",
      "Medianas com intervalos de 95 %; cada painel tem seu próprio eixo, a partir de zero."),
    Phrase(
      "Memory against live instances; the slope of a line is the cost of one more.",
      "Memória por instâncias vivas; a inclinação da reta é o custo de mais uma."),
    Phrase(
      "How much slower each victim (row) is beside each neighbour (column).",
      "Quanto cada vítima (linha) fica mais lenta ao lado de cada vizinho (coluna)."),
    Phrase(
      "Every trial is a dot, beside a box from the 5th to the 95th percentile.",
      "Cada ensaio é um ponto, ao lado de uma caixa do 5º ao 95º percentil."),
    Phrase(
      "Each trial over its median in order of execution: a trend would be a drift.",
      "Cada ensaio sobre a sua mediana, em ordem de execução: uma tendência seria uma deriva."),
  ]
}
