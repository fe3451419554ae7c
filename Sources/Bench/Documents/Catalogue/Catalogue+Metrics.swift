extension Catalogue {
  /// What metrics count.
  static let metrics: [Phrase] = [
    Phrase(
      """
      proportional set size of the instances' processes, VMM included
      """,
      """
      tamanho proporcional (PSS) dos processos das instâncias, com o VMM
      """),
    Phrase(
      "unique set size of the instances' processes, VMM included",
      """
      tamanho exclusivo (USS) dos processos das instâncias, com o VMM
      """),
    Phrase(
      """
      what the instances' cgroups are charged with, kernel memory included
      """,
      """
      o que é cobrado dos cgroups das instâncias, com a memória do kernel
      """),
    Phrase(
      "by how much the host's MemAvailable fell",
      "quanto caiu o MemAvailable do hospedeiro"),
    Phrase(
      """
      by how much MemAvailable and the processors' own free lists fell together
      """,
      """
      quanto caíram juntos o MemAvailable e as listas livres dos processadores
      """),
    Phrase(
      """
      by how much slab, page tables and kernel stacks grew together
      """,
      """
      quanto cresceram juntos slab, tabelas de páginas e pilhas do kernel
      """),
    Phrase(
      "by how much the kernel's slab caches grew",
      "quanto cresceram os caches slab do kernel"),
    Phrase("by how much page tables grew", "quanto cresceram as tabelas de páginas"),
    Phrase(
      "by how much page tables of virtual machines grew",
      "quanto cresceram as tabelas de páginas de máquinas virtuais"),
    Phrase("by how much kernel stacks grew", "quanto cresceram as pilhas do kernel"),
    Phrase(
      "memory that the guests believe to have",
      "memória que os convidados acreditam ter"),
    Phrase(
      "memory that the host had to give to guests",
      "memória que o hospedeiro teve de dar aos convidados"),
    Phrase(
      """
      processor time of its processes or of its VM's threads, without the harness's own
      """,
      """
      tempo de processador dos seus processos ou das threads da sua VM, sem o do medidor
      """),
    Phrase(
      "context switches of the same threads, voluntary and not",
      "trocas de contexto das mesmas threads, voluntárias ou não"),
    Phrase(
      "VM exits of its processors, as KVM counts them",
      "saídas de VM dos seus processadores, como o KVM as conta"),
    Phrase(
      """
      from a start's intended time, not its begin, to its ready record (open loop); \
      median
      """,
      """
      do momento previsto de uma partida, não do início, até o aviso de pronto (laço \
      aberto); mediana
      """),
    Phrase(
      """
      E0 to E5 from a start's own request to its ready record, median of a trial's
      """,
      """
      E0 a E5, do próprio pedido de uma partida até o aviso de pronto, mediana das de um \
      ensaio
      """),
    Phrase(
      """
      starts that found all 64 threads busy at their intended time, or never began
      """,
      """
      partidas que acharam as 64 threads ocupadas no momento previsto, ou nunca \
      começaram
      """),
    Phrase(
      """
      E0 to E4: request to the payload's first instruction; start-up latency
      """,
      """
      E0 a E4: do pedido à primeira instrução da carga; latência de partida
      """),
    Phrase(
      """
      E0 to E5: request to the payload's ready record seen by the host
      """,
      """
      E0 a E5: do pedido até o hospedeiro ver o aviso de pronto da carga
      """),
    Phrase(
      """
      E0 to E6: request to the payload's end, its work and self-observation included
      """,
      """
      E0 a E6: do pedido ao fim da carga, com seu trabalho e sua auto-observação
      """),
    Phrase(
      "E0 to E7: request to the moment everything is gone again",
      "E0 a E7: do pedido ao momento em que tudo sumiu de novo"),
  ]
}
