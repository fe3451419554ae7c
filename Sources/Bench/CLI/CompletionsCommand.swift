import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completions of a shell: commands, options and names.",
    discussion: """
      EXAMPLES
        bench completions bash >~/.local/share/bash-completion/completions/bench
        bench completions zsh >~/.zsh/completions/_bench
        bench completions fish >~/.config/fish/completions/bench.fish

      Names of suites, probes, techniques and charts are asked of the tool itself, so
      that they are those of the version that is installed.
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Console.outPart(Bench.completionScript(for: shell))
  }
}
