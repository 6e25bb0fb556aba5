import Testing

@testable import MetroText

/// Checks the words that say how people take part.
struct ModePhraseTests {
  @Test(arguments: [
    ("online", ModePhrase.online), ("Webinar (Zoom)", .online), ("Online Veranstaltung", .online),
    ("Virtual event", .online), ("онлайн", .online), ("çevrimiçi", .online),
    ("Çevrim içi", .online), ("عن بعد", .online), ("daring", .online), ("En línea", .online),
    ("オンライン開催", .online), ("trực tuyến", .online), ("zdalnie", .online), ("线上会议", .online),
    ("Híbrido", .hybrid), ("hibrit", .hybrid), ("evento híbrido", .hybrid),
    ("online and on site", .hybrid), ("ハイブリッド", .hybrid), ("hybride", .hybrid),
    ("Presencial", .onsite), ("in-person", .onsite), ("face to face", .onsite),
    ("yüz yüze", .onsite), ("대면", .onsite), ("حضوري", .onsite), ("tatap muka", .onsite),
  ])
  func `a text of words for a mode is that mode`(text: String, mode: ModePhrase) {
    #expect(ModePhrase(text) == mode)
  }

  @Test(arguments: [
    "", " ", "Lima", "Lima online", "event", "Taller", "on", "in", "the", "Acará", "Teamsville",
    String(repeating: "online ", count: 40),
  ])
  func `other texts are no mode`(text: String) {
    #expect(ModePhrase(text) == nil)
  }
}
