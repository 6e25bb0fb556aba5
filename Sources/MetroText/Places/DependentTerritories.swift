/// Places with a country code that sources often do not count as countries.
package enum DependentTerritories {
  /// The codes of ISO 3166-1 whose places are not member states of the United Nations.
  package static let codes: Set<String> = Set(
    """
    AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP \
    MQ MS NC NF NU PF PM PN PR PS RE SH SJ SX TC TF TK TW UM VA VG VI WF XK YT
    """.split(separator: " ").map(String.init))
}
