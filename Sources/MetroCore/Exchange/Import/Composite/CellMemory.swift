/// What texts in the cells of a file mean.
///
/// An answer counts until records of the type that the text names, or their names, change.
final class CellMemory<Question: Hashable, Answer> {
  private let writer: CatalogWriter
  private var answers = CellCache<Question, (changes: Int, answer: Answer)>()

  init(_ writer: CatalogWriter) { self.writer = writer }

  /// Returns the known answer to a question about a text that names records of a type, or the one that
  /// `find` gives.
  func answer(
    to question: Question, of text: String, about noun: Noun, _ find: () throws -> Answer
  ) rethrows -> Answer {
    let changes = writer.changes(of: noun)
    if let known = answers[question], known.changes == changes { return known.answer }
    let answer = try find()
    answers.keep((changes, answer), to: question, about: text)
    return answer
  }

  func forget() { answers.forget() }
}
