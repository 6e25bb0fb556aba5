/// A problem that a check found in a catalog.
package struct CheckFinding: Sendable, Equatable {
  /// The part of the catalog that is checked.
  package enum Subject: String, Sendable, CaseIterable {
    /// The pages of the file and the order of its indexes.
    case file
    /// Tables, indexes and triggers, and foreign objects next to them.
    case schema
    /// References to missing records.
    case references
    /// Values that no command would accept.
    case records
    /// The full-text index against the records.
    case search
    /// The name index against the records.
    case names
    /// The revisions against the records.
    case revisions
    /// The stored results of the audit.
    case audit
    /// Write permissions of the file.
    case permissions
  }

  /// How a finding can be resolved.
  package enum Remedy: Sendable, Equatable {
    /// The affected data can be rebuilt from the rest.
    case repair
    /// Records differ from the revisions and can be recorded as they are.
    case adopt
    /// A revision was stored on top of changes by another program: the history can be kept from it on.
    case fold(before: Int64)
    /// Only a person can decide.
    case none
  }

  package let subject: Subject
  /// The noun and ID of the affected record.
  package var record: (noun: Noun.Name, id: String)? { noun.map { ($0, id) } }
  /// The problem, as a phrase.
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
