import MetroCore

extension Failure {
  init(_ error: LinkError) {
    switch error {
    case .noNetwork(let hosts):
      self.init(
        status: .unavailable,
        message: "no network: \(hosts == 1 ? "the host does" : "none of \(hosts) hosts") "
          + "\(hosts == 1 ? "not answer" : "answers"), so nothing was kept",
        hint: "check the connection, then run metro check-links again")
    case .noSuchProposal(let id):
      self.init(
        status: .negative, message: "'\(id)': no such proposal",
        hint: "metro list-proposals lists them")
    case .damagedCopy(let path):
      self.init(
        status: .badData, message: "\(path): the copy is missing or differs from its name",
        hint: "metro check-links --all --keep reads the document again")
    }
  }
}
