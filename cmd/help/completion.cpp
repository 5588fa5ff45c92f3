// `collab completion SHELL` prints the script that makes a shell ask cmd/frame/complete.cpp.
#include "cmd/help/completion.h"

#include "cmd/frame/command.h"

namespace collab {

namespace {

constexpr std::string_view bash_script =
    R"script(# bash completion for collab: eval "$(collab completion bash)"
_collab() {
  local line word
  local -a words
  COMPREPLY=()
  words=("${COMP_WORDS[@]:1:COMP_CWORD}")
  if declare -F _get_comp_words_by_ref >/dev/null; then
    local cur prev cword
    _get_comp_words_by_ref -n =: -w words -i cword
    words=("${words[@]:1:cword}")
  fi
  local last="${words[${#words[@]}-1]}"
  while IFS= read -r line; do
    word="${line%%$'\t'*}"
    case "$line" in
      :files) compopt -o filenames; COMPREPLY+=($(compgen -f -- "${last#--*=}")) ;;
      :folders) compopt -o filenames; COMPREPLY+=($(compgen -d -- "${last#--*=}")) ;;
      *) [[ "$word" == */ ]] && compopt -o nospace
         [[ "$last" == --*=* ]] && word="${word#*=}"
         COMPREPLY+=("$word") ;;
    esac
  done < <(command collab __complete -- "${words[@]}" 2>/dev/null)
}
complete -F _collab collab
)script";

constexpr std::string_view zsh_script = R"script(#compdef collab
# zsh completion for collab: source <(collab completion zsh)
_collab() {
  local line
  local -a found
  for line in "${(@f)$(command collab __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case "$line" in
      '') ;;
      :files) _files ;;
      :folders) _files -/ ;;
      *) found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
    esac
  done
  (( ${#found} )) && _describe -V 'collab' found
}
if [[ "$funcstack[1]" == _collab ]]; then _collab "$@"; else compdef _collab collab; fi
)script";

constexpr std::string_view fish_script =
    R"script(# fish completion for collab: collab completion fish | source
function __collab_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in (command collab __complete -- $words[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (commandline -ct)
            case ':folders'
                __fish_complete_directories (commandline -ct)
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c collab -f -a '(__collab_complete)'
)script";

struct CompletionRequest {
  std::string shell;
};

void declare_completion(Options& options, CompletionRequest& request) {
  options.argument("SHELL", "bash, zsh or fish", request.shell, {"bash", "zsh", "fish"});
}

void run_completion(Desk& desk, const CompletionRequest& request) {
  desk.print(request.shell == "bash"  ? bash_script
             : request.shell == "zsh" ? zsh_script
                                      : fish_script);
}

constexpr Command completion_rows[] = {
    {"completion", "", "print the completion script of a shell", Needs::nothing,
     &bind<declare_completion, run_completion>},
};
constexpr Verbs completion_verbs = completion_rows;
constexpr const Verbs* completion_files[] = {&completion_verbs};

}  // namespace

extern const Noun completion_noun{"completion", "print the completion script of a shell",
                                  completion_files};

}  // namespace collab
