extension Catalogue {
  /// What the suites' probes are about.
  static let probes: [Phrase] = [
    Phrase(
      "integer arithmetic: 64 rounds of a mixing function",
      "aritmética inteira: 64 rodadas de uma função de mistura"),
    Phrase(
      "floating-point arithmetic: a step of a 64-term polynomial",
      """
      aritmética de ponto flutuante: um passo de um polinômio de 64 termos
      """),
    Phrase(
      "unpredictable branches: sorts 64 random numbers",
      "desvios imprevisíveis: ordena 64 números aleatórios"),
    Phrase("SHA-256 of 4 KiB", "SHA-256 de 4 KiB"),
    Phrase("a[i] = b[i] over 64 MiB each", "a[i] = b[i] sobre 64 MiB cada"),
    Phrase("a[i] = b[i] + s c[i] over 64 MiB each", "a[i] = b[i] + s c[i] sobre 64 MiB cada"),
    Phrase(
      "follow a pointer, in random order over %1",
      "seguir um ponteiro, em ordem aleatória sobre %1"),
    Phrase("raw getpid(2): the null call", "getpid(2) direto: a chamada nula"),
    Phrase(
      "clock_gettime(2) without entering the kernel",
      "clock_gettime(2) sem entrar no kernel"),
    Phrase("clock_gettime(2) as a raw call", "clock_gettime(2) como chamada direta"),
    Phrase(
      "a unikernel's call to its host and back",
      "a chamada de um unikernel ao hospedeiro e a volta"),
    Phrase("read 1 byte of /dev/zero", "ler 1 byte de /dev/zero"),
    Phrase("write 1 byte to /dev/null", "escrever 1 byte em /dev/null"),
    Phrase("stat(2) of a file", "stat(2) de um arquivo"),
    Phrase("open a file and close it", "abrir um arquivo e fechá-lo"),
    Phrase(
      "list a directory of 100 entries, opened once",
      "listar um diretório de 100 entradas, aberto uma vez"),
    Phrase("map 64 KiB and unmap it, untouched", "mapear 64 KiB e desfazer, sem tocar"),
    Phrase(
      "first touch of an anonymous page of 4 KiB",
      "primeiro toque em uma página anônima de 4 KiB"),
    Phrase("fork, exit, wait", "fork, exit, wait"),
    Phrase(
      "fork, execve of a static no-op, wait",
      "fork, execve de um programa estático vazio, wait"),
    Phrase("create a thread and join it", "criar uma thread e esperá-la"),
    Phrase(
      "context switch: a turn to another thread and back",
      "troca de contexto: a vez para outra thread e a volta"),
    Phrase("send oneself a signal and handle it", "enviar a si um sinal e tratá-lo"),
    Phrase(
      "futex wake and wait, to another thread and back",
      "futex wake e wait, para outra thread e a volta"),
    Phrase(
      "a byte through a pipe to another process and back",
      "um byte por um pipe para outro processo e a volta"),
    Phrase("write an eventfd and read it", "escrever em um eventfd e lê-lo"),
    Phrase(
      "make an eventfd ready, find it by epoll, reset it",
      "deixar um eventfd pronto, achá-lo por epoll, zerá-lo"),
    Phrase(
      "a byte through a socket pair to another process and back",
      "um byte por um par de sockets para outro processo e a volta"),
    Phrase(
      "a byte over loopback TCP to another process and back",
      "um byte por TCP local para outro processo e a volta"),
    Phrase(
      "the first open of a file in the %1 layer",
      "a primeira abertura de um arquivo na camada %1"),
    Phrase(
      "open a file and close it in the %1 layer",
      "abrir um arquivo e fechá-lo na camada %1"),
    Phrase("stat a file in the %1 layer", "stat de um arquivo na camada %1"),
    Phrase(
      "open a file and close it, in the %1 layer",
      "abrir um arquivo e fechá-lo, na camada %1"),
    Phrase("stat a file, in the %1 layer", "stat de um arquivo, na camada %1"),
    Phrase("top", "de cima"),
    Phrase("middle", "do meio"),
    Phrase("deepest", "mais funda"),
    Phrase(
      "list a directory of 256 files, spread over all layers",
      """
      listar um diretório de 256 arquivos, espalhados por todas as camadas
      """),
    Phrase(
      "open a file of %1 and write its first byte: copy-up",
      """
      abrir um arquivo de %1 e escrever seu primeiro byte: cópia para cima
      """),
    Phrase(
      """
      what is needed to run the payload: file, root, archive, kernel
      """,
      """
      o que é preciso para executar a carga: arquivo, raiz, pacote, kernel
      """),
    Phrase(
      """
      the system of a guest as it is on this host: kernel and its modules
      """,
      """
      o sistema de um convidado como está neste hospedeiro: kernel e seus módulos
      """),
    Phrase("%1 at once, %2 per processor", "%1 ao mesmo tempo, %2 por processador"),
    Phrase("%1 at once", "%1 ao mesmo tempo"),
    Phrase(
      "%1 starts a second, for 2 s, whatever the earlier ones do",
      """
      %1 partidas por segundo, por 2 s, façam o que fizerem as anteriores
      """),
    Phrase("%1, beside %2", "%1, ao lado de %2"),
    Phrase("a copy of 16 MiB", "uma cópia de 16 MiB"),
    Phrase("raw getpid(2)", "getpid(2) direto"),
    Phrase("a byte to a child and back", "um byte a um filho e a volta"),
    Phrase("four threads that compute", "quatro threads que calculam"),
    Phrase("48 MiB taken and given back", "48 MiB tomados e devolvidos"),
    Phrase("files made and unlinked", "arquivos criados e removidos"),
    Phrase("two threads that wake each other", "duas threads que se acordam"),
  ]
}
