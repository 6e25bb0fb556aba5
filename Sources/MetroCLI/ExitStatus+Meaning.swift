extension ExitStatus {
  /// The sentence that the documents say about each exit status.
  ///
  /// A test compares the README, the manual and the article about the architecture with it.
  static let meanings: [Int32: String] = [
    0: "success, also with an empty result",
    1: """
    the answer is no: a record does not exist or cannot be removed, an import left rows out, \
    `diff` found differences, `check` found problems, a revision cannot be undone, or the time \
    limit of `sql` is over
    """,
    64: """
    usage error: an unknown command, option or column, a missing argument, or a statement that \
    is refused
    """,
    65: """
    invalid data: a wrong value, a record that already exists, or a file that cannot be \
    imported or is no catalog
    """,
    66: "a file or the catalog does not exist",
    69: "a library that only this command needs is not installed",
    70: "internal error",
    73: "a file cannot be created",
    74: "input or output failed, or the disk is full",
    75: "another program has locked the catalog; try again",
    77: "permission denied, or the catalog is read-only",
    78: "the catalog was written by a newer version of metro",
    130: "interrupted by SIGINT; 143 when interrupted by SIGTERM",
  ]
}
