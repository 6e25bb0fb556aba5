import MetroText
import Testing

/// Checks the words around dates in Ukrainian and languages near it.
struct SlavicDateTests {
  @Test(arguments: [
    ("3–7 червня 2019 р.", "2019-06-03/2019-06-07"), ("3 червня 2019р.", "2019-06-03"),
    ("з 30 вересня по 4 жовтня 2019 року", "2019-09-30/2019-10-04"),
    ("від 3 до 7 червня 2019 року", "2019-06-03/2019-06-07"), ("у червні 2019 року", "2019-06"),
    ("2018-2019 рр.", "2018/2019"), ("с 3 до 7 июня 2019 г.", "2019-06-03/2019-06-07"),
    ("от 3 до 7 юни 2019 г.", "2019-06-03/2019-06-07"),
    ("od 3. do 7. června 2019", "2019-06-03/2019-06-07"),
  ])
  func `a year with its word and a range with its words are read`(text: String, date: String) {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == [date])
  }

  @Test(arguments: ["до 7 июня 2019", "5 do 9 de maio de 2014", "з 7 до 3 червня 2019 р."])
  func `a word for an end without a start is no range`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }
}
