extension Catalogue {
  /// What stands around the texts of a lab.
  static let labs: [Phrase] = [
    Phrase("Lab %1: %2", "Laboratório %1: %2"),
    Phrase(
      "Minutes on two processors, at most: %1. Needs: %2.",
      "Minutos em dois processadores, no máximo: %1. Precisa de: %2."),
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
    Phrase(
      "The runs of this lab were made under different conditions: compare them with care.",
      "As rodadas deste laboratório foram feitas em condições diferentes: compare com cuidado."),
    Phrase("Measured: %1", "Medido: %1"),
    Phrase(
      "This run has not been made yet. It is made by:",
      "Esta rodada ainda não foi feita. Ela é feita por:"),
    Phrase("Simulated mistakes", "Erros simulados"),
    Phrase(
      "Nothing here is measured: each makes up experiments whose truth is known.",
      "Nada aqui é medido: cada um inventa experimentos cuja verdade é conhecida."),
    Phrase("Predicted and measured", "Previsto e medido"),
    Phrase(
      "Your prediction beside what each technique came to",
      "Sua previsão ao lado do resultado de cada técnica"),
    Phrase(
      "This run is not complete: %1 of %2 blocks were measured; `bench lab run` goes on.",
      "Esta rodada não está completa: %1 de %2 blocos medidos; `bench lab run` continua."),
    Phrase(
      "This run is not complete: %1 of %2 blocks were measured; `bench resume` goes on.",
      "Esta rodada não está completa: %1 de %2 blocos medidos; `bench resume` continua."),
    Phrase(
      "Changed after the run was sealed: %1. What follows is what the files say now.",
      "Alterado depois que a rodada foi selada: %1. O que segue é o que os arquivos dizem agora."),
    Phrase(
      "Charts are missing that could not be drawn here.",
      "Faltam gráficos que não puderam ser desenhados aqui."),
    Phrase("you predicted", "você previu"),
    Phrase("run", "rodada"),
    Phrase("measured here", "medido aqui"),
    Phrase(
      "What differs from your prediction, and what explains it?",
      "O que difere da sua previsão, e o que explica a diferença?"),
    Phrase(
      "Does the claim hold on this host? In which words would it hold?",
      "A afirmação vale neste hospedeiro? Em que palavras ela valeria?"),
    Phrase("How to reproduce this", "Como reproduzir"),
  ]
}
