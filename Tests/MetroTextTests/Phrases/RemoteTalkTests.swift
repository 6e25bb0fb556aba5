import Testing

@testable import MetroText

struct RemoteTalkTests {
  @Test(arguments: [
    "Ada Demir, via Zoom", "Ponencia en línea", "Exposé à distance", "オンライン参加", "(online)",
  ])
  func `a talk from elsewhere is said to be one`(text: String) {
    #expect(RemoteTalk.isSaid(in: text))
  }

  @Test(arguments: [
    "Tuesday, 14:00: Lessons of Istanbul, Ada Demir (in person)", "Digital Twins of Seoul", "",
  ])
  func `other talks are not`(text: String) {
    #expect(!RemoteTalk.isSaid(in: text))
  }
}
