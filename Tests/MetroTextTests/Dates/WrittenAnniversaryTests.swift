import Testing

@testable import MetroText

struct WrittenAnniversaryTests {
  @Test(arguments: [
    "nhân kỷ niệm 20 năm ngày thành lập CityNet (1987–2017) tại",
    "marks the 20th anniversary of CityNet (1987-2017)", "celebrating its 20 years (1987–2017)",
    "the twentieth anniversary (1987–2017)", "celebra 20 años de CityNet (1987–2017)",
    "zum 20. Jubiläum (1987–2017)", "창립 20주년(1987~2017)", "成立20周年（1987-2017）",
    "20º aniversário da rede (1987-2017)",
  ])
  func `years that are further apart contradict an anniversary`(text: String) {
    let found = WrittenAnniversary.read(text)
    #expect(found.map(\.number) == [20] && found.map(\.years) == [30], "\(found)")
    #expect(found.allSatisfy { !$0.isRight })
  }

  @Test(arguments: [
    "the twenty-fifth anniversary of CityNet (1987–2012)",
    "trigésimo quinto aniversario de la red (1980–2015)",
    "marks the 30th anniversary of CityNet (1987-2017)", "celebrating its 31 years (1987–2017)",
    "成立30周年（1987-2017）", "kỷ niệm 30 năm ngày thành lập CityNet (1987–2017)",
    "the 20th anniversary celebrations (2017–2018)", "20 years of data (1987–2017)",
    "the 20th anniversary and the Strategic Plan (2015–2030)", "the 5th edition (1987–2017)",
  ])
  func `other years and numbers contradict nothing`(text: String) {
    let found = WrittenAnniversary.read(text)
    #expect(!found.contains { !$0.isRight }, "\(found)")
  }
}
