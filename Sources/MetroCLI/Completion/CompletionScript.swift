/// The scripts that ask the program what to offer, one for each shell.
///
/// They contain nothing about commands, so they are short, fast to load and never out of date.
enum CompletionScript {
  static let bash = #"""
    # Completion of metro for bash.
    _metro() {
        local current=${COMP_WORDS[COMP_CWORD]} kind word reply
        COMPREPLY=()
        mapfile -t reply < <(metro ---complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        kind=${reply[0]-}
        case $kind in
            words | quoted)
                for word in "${reply[@]:1}"; do
                    word=${word%%$'\t'*}
                    # Names can contain anything; what is offered in quotes can stand there.
                    [[ $kind == quoted ]] || printf -v word %q "$word"
                    COMPREPLY+=("$word")
                done
                if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == */ ]]; then
                    compopt -o nospace 2>/dev/null
                fi
                ;;
            files*)
                compopt -o filenames 2>/dev/null
                [[ $current == = ]] && current=
                while IFS= read -r word; do
                    if [[ $kind == files || -d $word || " ${kind#files } " == *" ${word##*.} "* ]]; then
                        COMPREPLY+=("$word")
                    fi
                done < <(compgen -f -- "$current")
                ;;
            directories)
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -d -- "$current")
                ;;
        esac
    }
    complete -F _metro metro
    """#

  static let zsh = #"""
    #compdef metro
    # Completion of metro for zsh.
    _metro() {
        local line word
        local -a answer plain shown open
        answer=("${(@f)$(metro ---complete zsh "${(@)words[2,CURRENT]}" 2>/dev/null)}")
        case $answer[1] in
            words)
                for line in "${(@)answer[2,-1]}"; do
                    word=${line%%$'\t'*}
                    if [[ $word == */ ]]; then
                        open+=("$word")
                    else
                        plain+=("$word")
                        shown+=("${line/$'\t'/  -- }")
                    fi
                done
                (( $#open + $#plain )) || return 1
                if (( $#open )); then compadd -U -S '' -a open; fi
                if (( $#plain )); then compadd -U -l -d shown -a plain; fi
                ;;
            files) _files ;;
            files\ *) _files -g "*.(${(j:|:)${(s: :)answer[1]#files }})" ;;
            directories) _files -/ ;;
        esac
    }
    if [[ ${funcstack[1]} == _metro ]]; then
        _metro "$@"
    else
        compdef _metro metro
    fi
    """#

  static let fish = #"""
    # Completion of metro for fish.
    function __metro_complete
        set -l words (commandline --tokenize --cut-at-cursor --current-process)
        set -l current (commandline --current-token --cut-at-cursor)
        set -l answer (command metro ---complete fish $words[2..-1] "$current" 2>/dev/null)
        switch "$answer[1]"
            case words
                printf '%s\n' $answer[2..-1]
            case files
                __fish_complete_path "$current"
            case 'files *'
                for ending in (string split ' ' -- $answer[1])[2..-1]
                    __fish_complete_suffix ".$ending"
                end
            case directories
                __fish_complete_directories "$current"
        end
    end
    complete --command metro --no-files --arguments '(__metro_complete)'
    """#
}
