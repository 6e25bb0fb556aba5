/// What a check found to be wrong with a catalog.
package struct CheckFinding: Sendable, Equatable {
  /// What is checked.
  package enum Subject: String, Sendable, CaseIterable {
    /// The pages of the file and the order of its indexes.
    case file
    /// Tables, indexes and triggers, and what is there beside them.
    case schema
    /// References that lead nowhere.
    case references
    /// Values that no command would have taken.
    case records
    /// The full-text index against the records.
    case search
    /// What names are looked up by against the records.
    case names
    /// The revisions against the records.
    case revisions
    /// What the audit has found, as it is kept.
    case audit
    /// Who may write to the file.
    case permissions
  }

  /// How a finding can be resolved.
  package enum Remedy: Sendable, Equatable {
    /// What is wrong can be made again from the rest.
    case repair
    /// Records differ from what the revisions say: they can be taken on as they are.
    case adopt
    /// Only a person can tell.
    case none
  }

  package let subject: Subject
  /// The record that is concerned: its noun and id.
  package var record: (noun: Noun.Name, id: String)? { noun.map { ($0, id) } }
  /// What is wrong, as a phrase.
  package let problem: String
  package let remedy: Remedy

  private let noun: Noun.Name?
  private let id: String

  init(_ subject: Subject, _ problem: String, _ remedy: Remedy = .none) {
    self.subject = subject
    self.problem = problem
    self.remedy = remedy
    noun = nil
    id = ""
  }

  init(
    _ subject: Subject, _ noun: Noun.Name, id: String, _ problem: String, _ remedy: Remedy = .none
  ) {
    self.subject = subject
    self.problem = problem
    self.remedy = remedy
    self.noun = noun
    self.id = id
  }
}
