complete --keep-order --exclusive --command doleances --arguments "(COMPLETE=fish doleances -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
