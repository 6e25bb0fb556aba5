/// What texts in the cells of a file mean, since they repeat from row to row.
///
/// An answer counts until records of the type that the text names, or their names, change.
final class CellMemory<Question: Hashable, Answer> {
  /// The number of answers above which all are forgotten, so that a file of any size fits in memory.
  private static var most: Int { 10_000 }

  private let writer: CatalogWriter
  private var answers: [Question: (changes: Int, answer: Answer)] = [:]

  init(_ writer: CatalogWriter) { self.writer = writer }

  /// Returns the known answer to a question about records of a type, or the one that `find` gives.
  func answer(
    to question: Question, about noun: Noun, _ find: () throws -> Answer
  ) rethrows -> Answer {
    let changes = writer.changes(of: noun)
    if let known = answers[question], known.changes == changes { return known.answer }
    let answer = try find()
    if answers.count >= Self.most { forget() }
    answers[question] = (changes, answer)
    return answer
  }

  func forget() { answers = [:] }
}
