extension Catalogue {
  /// How a run came to its numbers, and on which host.
  static let method: [Phrase] = [
    Phrase(
      """
      All events are readings of one time-stamp counter, which drifted by %1 parts per \
      million over the run.
      """,
      """
      Todos os eventos são leituras de um único contador de tempo, que derivou %1 partes \
      por milhão durante a rodada.
      """),
    Phrase(
      """
      A trial starts, finishes and releases one instance; a time is the span between two \
      of its events E0 to E7.
      """,
      """
      Um ensaio inicia, conclui e libera uma instância; um tempo é o trecho entre dois \
      de seus eventos E0 a E7.
      """),
    Phrase(
      """
      In a trial one instance repeats its work for a fixed time; the value is the time \
      of one operation.
      """,
      """
      Em um ensaio uma instância repete seu trabalho por um tempo fixo; o valor é o \
      tempo de uma operação.
      """),
    Phrase(
      """
      In a trial 0, 1, 2, 4 and more instances are held alive, and the host's memory is \
      read at rest at each step; the cost of one more is the slope (Theil–Sen).
      """,
      """
      Em um ensaio 0, 1, 2, 4 e mais instâncias são mantidas vivas, e a memória do \
      hospedeiro é lida em repouso a cada passo; o custo de mais uma é a inclinação \
      (Theil–Sen).
      """),
    Phrase(
      """
      In a trial instances are started and held until a limit is reached or the host \
      refuses.
      """,
      """
      Em um ensaio instâncias são iniciadas e mantidas até um limite ou até o hospedeiro \
      recusar.
      """),
    Phrase(
      """
      A trial starts many instances at one moment, each from a thread of its own; the \
      burst is the unit of the statistics.
      """,
      """
      Um ensaio inicia muitas instâncias no mesmo momento, cada uma de uma thread \
      própria; a rajada é a unidade da estatística.
      """),
    Phrase(
      """
      A trial starts instances at intended times; a time counts from when it was to \
      begin (open loop).
      """,
      """
      Um ensaio inicia instâncias em momentos previstos; o tempo conta desde quando \
      devia começar (laço aberto).
      """),
    Phrase(
      "A trial creates and destroys instances without a pause.",
      "Um ensaio cria e destrói instâncias sem pausa."),
    Phrase(
      """
      A trial asks one instance one question about its isolation and looks from outside \
      whether the host was reached.
      """,
      """
      Um ensaio faz a uma instância uma pergunta sobre seu isolamento e olha de fora se \
      o hospedeiro foi alcançado.
      """),
    Phrase(
      """
      A trial lets one instance idle and counts what it takes of the processor.
      """,
      """
      Um ensaio deixa uma instância ociosa e conta o que ela consome do processador.
      """),
    Phrase(
      """
      A trial times work alone and then beside a neighbour that misbehaves; the value is \
      the one over the other.
      """,
      """
      Um ensaio cronometra o trabalho sozinho e depois ao lado de um vizinho que se \
      comporta mal; o valor é o segundo sobre o primeiro.
      """),
    Phrase(
      "A trial times work on files below a layered root.",
      """
      Um ensaio cronometra trabalho em arquivos sob uma raiz em camadas.
      """),
    Phrase(
      """
      Nothing is started; the files that an instance needs are counted on the disk.
      """,
      """
      Nada é iniciado; contam-se no disco os arquivos que uma instância requer.
      """),
    Phrase(
      """
      A trial sets limits on instances that work against them and compares what was \
      delivered with what was asked.
      """,
      """
      Um ensaio impõe limites a instâncias que trabalham contra eles e compara o \
      entregue ao pedido.
      """),
    Phrase(
      """
      A block is one trial of every technique in a fresh random order (seed %1); %2 \
      blocks were measured in %3 sessions, with the effort %4.
      """,
      """
      Um bloco é um ensaio de cada técnica em nova ordem aleatória (semente %1); foram \
      medidos %2 blocos em %3 sessões, com o esforço %4.
      """),
    Phrase(
      """
      A value is a median with its exact 95 % interval of order statistics; a ratio has \
      a 95 % interval from a bootstrap over whole blocks. No trial is deleted; failures \
      are counted. Where there are too few trials for an interval, no value is printed.
      """,
      """
      Um valor é uma mediana com seu intervalo exato de 95 % de estatísticas de ordem; \
      uma razão tem intervalo de 95 % por bootstrap sobre blocos inteiros. Nenhum ensaio \
      é apagado; falhas são contadas. Onde há poucos ensaios para um intervalo, nenhum \
      valor é impresso.
      """),
    Phrase("Pace is a condition: %1.", "O ritmo é uma condição: %1."),
    Phrase(
      """
      A verdict compares the ratio's interval with a margin of %1 %.
      """,
      """
      Um veredito compara o intervalo da razão a uma margem de %1 %.
      """),
    Phrase(
      """
      A verdict compares the ratio's interval with a margin of %1 to %2 %: 5 %, or how \
      far the two A/A arms were apart.
      """,
      """
      Um veredito compara o intervalo da razão a uma margem de %1 a %2 %: 5 %, ou a \
      distância entre os dois braços A/A.
      """),
    Phrase(
      "harness and instances are bound to processor %1",
      "o medidor e as instâncias ficam presos a: processador %1"),
    Phrase("processor", "processador"),
    Phrase("processors", "processadores"),
    Phrase("architecture", "arquitetura"),
    Phrase("swap", "troca (swap)"),
    Phrase("kernel", "kernel"),
    Phrase("KVM back end", "suporte de KVM"),
    Phrase("cgroup layout", "organização dos cgroups"),
    Phrase("virtualisation", "virtualização"),
    Phrase("microcode", "microcódigo"),
    Phrase("clock source", "fonte do relógio"),
    Phrase("frequency governor", "governador de frequência"),
    Phrase("hyper-threading", "hyper-threading"),
    Phrase("transparent huge pages", "páginas enormes transparentes"),
    Phrase("merging of same pages", "fusão de páginas iguais"),
    Phrase(
      "processor weaknesses without a mitigation",
      "fraquezas do processador sem mitigação"),
    Phrase("none", "nenhum"),
    Phrase("on", "ligado"),
    Phrase("off", "desligado"),
  ]
}
