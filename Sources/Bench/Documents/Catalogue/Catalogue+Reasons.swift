extension Catalogue {
  /// Reasons that a run records, as far as the tool itself wrote them.
  static let reasons: [Phrase] = [
    Phrase("%1: Function not implemented", "%1: função não implementada"),
    Phrase("%1: Network is unreachable", "%1: rede inalcançável"),
    Phrase("%1: Operation not permitted", "%1: operação não permitida"),
    Phrase("%1: Permission denied", "%1: permissão negada"),
    Phrase("%1: No such file or directory", "%1: arquivo ou diretório inexistente"),
    Phrase("make a TCP socket", "criar um socket TCP"),
    Phrase("make a socket pair", "criar um par de sockets"),
    Phrase("page memory in on demand", "paginar memória sob demanda"),
    Phrase("call a host", "chamar um hospedeiro"),
    Phrase("connect to 127.0.0.1", "conectar a 127.0.0.1"),
    Phrase("fork", "fork"),
    Phrase("handle a signal", "tratar um sinal"),
    Phrase("make a pipe", "criar um pipe"),
    Phrase("it runs no payload", "não executa carga"),
    Phrase("it is no virtual machine", "não é uma máquina virtual"),
    Phrase("it is no virtual machine of ours", "não é uma máquina virtual nossa"),
    Phrase(
      "of fewer than 20 starts it is the maximum", "com menos de 20 partidas ele é o máximo"),
    Phrase("its instances have no cgroup", "suas instâncias não têm cgroup"),
    Phrase(
      """
      KVM's back end %1 emulates CPL 0, where a kernel runs: an empty loop is more than 20 \
      times slower there than at CPL 3: use a host with VT-x or AMD-V for its virtual \
      machines, or scripts/lab
      """,
      """
      o KVM %1 emula o CPL 0, onde um kernel executa: ali um laço vazio é mais de 20 vezes \
      mais lento que no CPL 3: use um hospedeiro com VT-x ou AMD-V para suas máquinas \
      virtuais, ou scripts/lab
      """),
    Phrase(
      "no system image for it is on this host",
      "não há imagem de sistema para ela neste hospedeiro"),
    Phrase(
      """
      no kernel with modules is on this host; scripts/guest-kernel fetches one, or name \
      one: --kernel FILE
      """,
      """
      não há kernel com módulos neste hospedeiro; scripts/guest-kernel busca um, ou \
      indique um: --kernel FILE
      """),
    Phrase("it was not asked", "não foi perguntada"),
    Phrase("not measured", "não medida"),
    Phrase(
      "needs root: run the same command with sudo",
      "requer root: execute o mesmo comando por sudo"),
    Phrase("the run does not say why", "a rodada não diz por quê"),
  ]
}
