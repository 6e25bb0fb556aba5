import Testing

@testable import MetroText

struct CountedSitesTests {
  private static let names = ["Parque Norte", "Museu da Água", "Usina Velha"]

  @Test(arguments: [
    "As quatro visitas técnicas foram ao Parque Norte, ao Museu da Água e à Usina Velha.",
    "They saw four sites: Parque Norte, Museu da Água and Usina Velha.",
    "Cuatro visitas llevaron al Parque Norte, al Museu da Água y a la Usina Velha, todas de día.",
    "Quatre sites : le Parque Norte, le Museu da Água et la Usina Velha.",
  ])
  func `the named sites are counted`(text: String) {
    #expect(CountedSites.read(text).map { $0.named(among: Self.names) } == [3])
  }

  @Test(arguments: [
    "Four sites: Parque Norte, Museu da Água, Usina Velha and the port.",
    "Four sites: Parque Norte, Jardim Velho, Museu da Água and Usina Velha.",
    "Four sites: Parque Norte, Museu da Água, Usina Velha, and on Friday the port.",
    "Four visits in two days led to Parque Norte, Museu da Água and Usina Velha.",
    "Four visits were planned.",
  ])
  func `a list that may name more is not counted`(text: String) {
    #expect(CountedSites.read(text).allSatisfy { $0.named(among: Self.names) == nil })
  }

  @Test(arguments: [
    "Four sites, including Parque Norte, Museu da Água and Usina Velha.",
    "About four sites: Parque Norte, Museu da Água and Usina Velha.",
    "Four visitors saw Parque Norte.",
  ])
  func `open lists and other numbers are none`(text: String) {
    #expect(CountedSites.read(text).isEmpty)
  }
}
