extension Catalogue {
  /// The questions about isolation.
  static let questions: [Phrase] = [
    Phrase(
      "finds a process of the host's by its name in /proc",
      "acha um processo do hospedeiro pelo nome em /proc"),
    Phrase(
      "sends a signal to a process of the host's",
      "envia um sinal a um processo do hospedeiro"),
    Phrase(
      "traces a process of the host's (ptrace)",
      "rastreia um processo do hospedeiro (ptrace)"),
    Phrase(
      "reads the memory of a process of the host's",
      "lê a memória de um processo do hospedeiro"),
    Phrase(
      "changes the priority of a process of the host's",
      "muda a prioridade de um processo do hospedeiro"),
    Phrase(
      "opens a descriptor of a process of the host's",
      "abre um descritor de um processo do hospedeiro"),
    Phrase(
      "reads the limits of a process of the host's",
      "lê os limites de um processo do hospedeiro"),
    Phrase(
      "has a process whose parent ends adopted by the host",
      "tem um processo órfão adotado pelo hospedeiro"),
    Phrase(
      "leaves a process behind that outlives the payload",
      "deixa um processo que sobrevive à carga"),
    Phrase("sees an interface of the host's", "vê uma interface do hospedeiro"),
    Phrase(
      "may change the flags of an interface (as they are)",
      "pode mudar as opções de uma interface (como estão)"),
    Phrase(
      "connects to a port of the host's 127.0.0.1",
      "conecta a uma porta do 127.0.0.1 do hospedeiro"),
    Phrase(
      "takes a port of the host's 127.0.0.1",
      "toma uma porta do 127.0.0.1 do hospedeiro"),
    Phrase(
      "connects to an abstract Unix socket of the host's",
      "conecta a um socket Unix abstrato do hospedeiro"),
    Phrase(
      "sees a listening socket of the host's in /proc/net",
      "vê um socket em escuta do hospedeiro em /proc/net"),
    Phrase(
      "has a route to other hosts (nothing is sent)",
      "tem rota para outras máquinas (nada é enviado)"),
    Phrase("may see every packet of an interface", "pode ver cada pacote de uma interface"),
    Phrase(
      "may send packets that it makes itself",
      "pode enviar pacotes feitos por ela mesma"),
    Phrase(
      "sees the host's root in its list of mounts",
      "vê a raiz do hospedeiro em sua lista de montagens"),
    Phrase(
      "mounts something that the host then has as well",
      "monta algo que o hospedeiro passa a ter também"),
    Phrase(
      "sees what the host mounts while it lives",
      "vê o que o hospedeiro monta enquanto ela vive"),
    Phrase("may make a file system to mount", "pode criar um sistema de arquivos para montar"),
    Phrase(
      "may unmount (what is no mount point)",
      "pode desmontar (o que não é ponto de montagem)"),
    Phrase("may write into its root folder", "pode escrever em sua pasta raiz"),
    Phrase(
      "finds System V shared memory of the host's by its key",
      "acha pela chave memória compartilhada System V do hospedeiro"),
    Phrase(
      "finds System V semaphores of the host's by their key",
      "acha pela chave semáforos System V do hospedeiro"),
    Phrase(
      "sends a System V message to the host",
      "envia uma mensagem System V ao hospedeiro"),
    Phrase(
      "opens a POSIX message queue of the host's",
      "abre uma fila de mensagens POSIX do hospedeiro"),
    Phrase(
      "reads a file of the host's in /dev/shm",
      "lê um arquivo do hospedeiro em /dev/shm"),
    Phrase("sees the host's name", "vê o nome do hospedeiro"),
    Phrase(
      "sets a host name that is the host's (as it is)",
      "define um nome que é o do hospedeiro (como está)"),
    Phrase(
      "is root on the host, as the host sees it",
      "é root no hospedeiro, na visão do hospedeiro"),
    Phrase("may become another user", "pode tornar-se outro usuário"),
    Phrase("may drop the groups that restrict it", "pode largar os grupos que a restringem"),
    Phrase(
      "may make a user namespace, and be root in it",
      "pode criar um namespace de usuário e ser root nele"),
    Phrase(
      "sees where the host has put it in the hierarchy of groups",
      "vê onde o hospedeiro a pôs na hierarquia de grupos"),
    Phrase(
      "sees a group of the host's in /sys/fs/cgroup",
      "vê um grupo do hospedeiro em /sys/fs/cgroup"),
    Phrase(
      "may move processes into a group of the host's",
      "pode mover processos para um grupo do hospedeiro"),
    Phrase(
      "makes a group in the host's hierarchy",
      "cria um grupo na hierarquia do hospedeiro"),
    Phrase(
      """
      may name the program that the kernel starts as root (version 1)
      """,
      """
      pode indicar o programa que o kernel inicia como root (versão 1)
      """),
    Phrase(
      "sees how long the host has been up",
      "vê há quanto tempo o hospedeiro está ligado"),
    Phrase(
      "sees when the host was started, in /proc/stat",
      "vê quando o hospedeiro foi ligado, em /proc/stat"),
    Phrase(
      "may set the clock (to nothing that it takes)",
      "pode acertar o relógio (para nada que ele aceite)"),
    Phrase(
      "reads a file of the host's by its absolute path",
      "lê um arquivo do hospedeiro pelo caminho absoluto"),
    Phrase("reads it by .. above its root", "lê o arquivo por .. acima da sua raiz"),
    Phrase(
      "reads it by .. from the folder it was started in",
      "lê o arquivo por .. a partir da pasta em que foi iniciada"),
    Phrase("reads it through /proc/1/root", "lê o arquivo por /proc/1/root"),
    Phrase(
      "reads it through a descriptor that it was left",
      "lê o arquivo por um descritor que lhe deixaram"),
    Phrase(
      "reads it by the walk out of a second chroot",
      "lê o arquivo pela fuga de um segundo chroot"),
    Phrase(
      "reads it by its handle (open_by_handle_at)",
      "lê o arquivo pelo seu handle (open_by_handle_at)"),
    Phrase(
      "reads it by .. from a mount point",
      "lê o arquivo por .. a partir de um ponto de montagem"),
    Phrase("capabilities that it has", "capacidades que tem"),
    Phrase(
      "may load a module into the kernel (none is)",
      "pode carregar um módulo no kernel (nenhum é carregado)"),
    Phrase("may make a BPF map", "pode criar um mapa BPF"),
    Phrase(
      "may count what a whole processor does (perf_event_open)",
      """
      pode contar o que um processador inteiro faz (perf_event_open)
      """),
    Phrase("may use the user's keyring", "pode usar o chaveiro do usuário"),
    Phrase(
      "may handle page faults of the kernel's (userfaultfd)",
      "pode tratar faltas de página do kernel (userfaultfd)"),
    Phrase("may set up io_uring", "pode configurar io_uring"),
    Phrase("may enter a namespace of process 1", "pode entrar em um namespace do processo 1"),
    Phrase("may make a mount namespace", "pode criar um namespace de montagem"),
    Phrase("may chroot", "pode usar chroot"),
    Phrase(
      """
      may make a node of a host's disk and open it (nothing is read)
      """,
      """
      pode criar um nó de um disco do hospedeiro e abri-lo (nada é lido)
      """),
    Phrase(
      "may open /dev/mem, there or as a node of its own",
      "pode abrir /dev/mem, ali ou como nó próprio"),
    Phrase(
      "may use the processor's input and output ports",
      "pode usar as portas de entrada e saída do processador"),
    Phrase(
      "may load another kernel (kexec; none is)",
      "pode carregar outro kernel (kexec; nenhum é carregado)"),
    Phrase("may reboot (it does not)", "pode reiniciar (não o faz)"),
    Phrase(
      """
      may change a setting of the kernel in /proc/sys (it does not)
      """,
      "pode mudar um ajuste do kernel em /proc/sys (não o faz)"),
    Phrase(
      "may name the program that takes dumps, started as root",
      """
      pode indicar o programa que recebe despejos, iniciado como root
      """),
    Phrase("reads the kernel's log", "lê o registro do kernel"),
    Phrase(
      "may watch and refuse others' access to files (fanotify)",
      "pode vigiar e recusar o acesso alheio a arquivos (fanotify)"),
    Phrase("may raise its priority", "pode elevar sua prioridade"),
    Phrase(
      "may run before all others (SCHED_FIFO)",
      "pode executar antes de todos (SCHED_FIFO)"),
    Phrase(
      "may have processes accounted (they are not)",
      "pode mandar contabilizar processos (não são)"),
    Phrase("may turn swap off (of nothing)", "pode desligar a troca (de nada)"),
    Phrase(
      """
      system calls that do more than refuse, each made once with no sense
      """,
      """
      chamadas de sistema que fazem mais que recusar, cada uma feita uma vez sem sentido
      """),
    Phrase(
      """
      how many functions of the host's kernel everyday calls reach (ftrace)
      """,
      """
      quantas funções do kernel do hospedeiro chamadas corriqueiras alcançam (ftrace)
      """),
    Phrase(
      """
      how often a guest came out to the host's kernel, until it was asked
      """,
      """
      quantas vezes um convidado saiu para o kernel do hospedeiro, até ser perguntado
      """),
    Phrase("device nodes in /dev", "nós de dispositivo em /dev"),
    Phrase("programs that run as another user", "programas que executam como outro usuário"),
    Phrase(
      "of 17 well-known places those that it may write to",
      "entre 17 lugares conhecidos, aqueles em que pode escrever"),
    Phrase("sees how much memory the host has", "vê quanta memória o hospedeiro tem"),
    Phrase(
      "sees how many processes the host has started",
      "vê quantos processos o hospedeiro iniciou"),
    Phrase("is served by the host's kernel", "é atendida pelo kernel do hospedeiro"),
    Phrase(
      "sees addresses in the kernel (/proc/kallsyms)",
      "vê endereços do kernel (/proc/kallsyms)"),
    Phrase("sees /sys/kernel", "vê /sys/kernel"),
    Phrase("sees which processor the host has", "vê qual processador o hospedeiro tem"),
  ]
}
