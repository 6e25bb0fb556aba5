/// Answers to questions about texts in the cells of a file, since texts repeat from row to row.
///
/// Its size is limited, so that a file of any size fits in memory.
struct CellCache<Question: Hashable, Answer> {
  /// The number of answers above which all are forgotten.
  private static var most: Int { 10_000 }

  /// The number of bytes above which a text is not kept, since long texts hardly repeat.
  private static var longest: Int { 200 }

  private var answers: [Question: Answer] = [:]

  subscript(_ question: Question) -> Answer? { answers[question] }

  /// Keeps the answer to a question about a text.
  mutating func keep(_ answer: Answer, to question: Question, about text: String) {
    guard text.utf8.count <= Self.longest else { return }
    if answers.count >= Self.most { forget() }
    answers[question] = answer
  }

  mutating func forget() { answers = [:] }
}
