extension Catalogue {
  /// Titles, heads and notes of the tables, continued.
  static let tablesMore: [Phrase] = [
    Phrase(
      """
      memory and processes: held: the most of the limit that was in use; oom: killed \
      inside, and elsewhere; end: until the host knew; charged: of what was touched; \
      pids: the most of the processes allowed, 16 as a rule; made: children
      """,
      """
      memória e processos: mantidas: o máximo do limite que esteve em uso; oom: mortos \
      dentro e fora; fim: até o hospedeiro saber; cobrado: do que foi tocado; pids: o \
      máximo dos processos permitidos, em regra 16; criados: filhos
      """),
    Phrase(
      """
      life: until all of it was stopped, and until it answered again; ran: time on \
      processors in 100 ms of stop; kill: until all its processes were gone; io: of 4 \
      MiB/s of direct writes
      """,
      """
      vida: até tudo parar, e até responder de novo; rodou: tempo em processadores em \
      100 ms de parada; morte: até todos os processos sumirem; io: de 4 MiB/s de \
      escritas diretas
      """),
    Phrase("waits", "esperas"),
    Phrase("charged", "cobrado"),
    Phrase("reached", "alcançado"),
    Phrase("oom in", "oom dentro"),
    Phrase("out", "fora"),
    Phrase("contained", "contido"),
    Phrase("end", "fim"),
    Phrase("made", "criados"),
    Phrase("freeze", "congelar"),
    Phrase("thaw", "descongelar"),
    Phrase("ran", "rodou"),
    Phrase("kill", "morte"),
    Phrase("killed", "mortos"),
    Phrase("yes", "sim"),
    Phrase("no", "não"),
  ]
}
