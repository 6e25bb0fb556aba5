/// Tells whether the words about a talk say that its speaker was not there: `via Zoom`, `en línea`,
/// `オンライン`.
package enum RemoteTalk {
  package static func isSaid(in text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    if characters.contains(where: text.contains) { return true }
    let words = FoldedName(text).words
    return words.indices.contains { index in
      if exact.contains(words[index]) { return true }
      guard index > 0, prepositions.contains(words[index - 1]) else { return false }
      return ModePhrase(words[index - 1] + " " + words[index]) == .online
    }
  }

  private static let exact: Set<String> = Set(
    """
    online zoom webex virtually remotely webinar webinario webinaire vidéoconférence visioconférence videoconferencia \
    videoconferência videokonferenz videoconference videomessage videobotschaft zugeschaltet onlinevortrag онлайн \
    дистанционно видеосвязи çevrimiçi uzaktan daring zdalnie zdalne wirtualnie distančně virtualmente virtuellement \
    virtuell etäyhteydellä prerecorded recorded
    """.split(whereSeparator: \.isWhitespace).map { FoldedName.key(of: String($0)) })

  private static let prepositions: Set<String> = [
    "en", "em", "a", "via", "per", "por", "par", "in", "uber", "on", "op", "truc",
  ]

  private static let characters = [
    "オンライン", "リモート", "온라인", "비대면", "화상", "线上", "線上", "远程", "遠端", "视频", "視訊", "在线", "عن بعد",
    "عبر الإنترنت", "trực tuyến", "ออนไลน์", "ऑनलाइन",
  ]
}
