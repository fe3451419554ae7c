extension Catalogue {
  /// Headings of a report, and what its sections say alike for every run, continued.
  static let sectionsMore: [Phrase] = [
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
      "o medidor e as instâncias estão presos ao processador %1"),
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
    Phrase("processor weaknesses without a mitigation", "fraquezas do processador sem mitigação"),
    Phrase("none", "nenhum"),
    Phrase("on", "ligado"),
    Phrase("off", "desligado"),
  ]
}
