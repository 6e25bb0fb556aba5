/// The regions of UN M49, with their countries and their names in several languages.
///
/// UN M49 has no entry for Taiwan and Kosovo; they are in the regions in which Unicode CLDR has them.
/// The table is read on first use.
enum RegionTable {
  struct Row {
    let code: String
    /// The codes of the subregions; empty for a subregion.
    let parts: [String]
    /// The codes of the countries of a subregion; empty for a region with parts.
    let countries: [String]
    /// The English name of UN M49 first.
    let names: [String]
  }

  static let continents = ["002", "009", "019", "142", "150"]

  static let rows: [Row] = text.split(separator: "\n").map { line in
    let parts = line.split(separator: ":", maxSplits: 2).map(String.init)
    let members = parts[1].split(separator: " ").map(String.init)
    let isGroup = members.first?.first?.isNumber == true
    return Row(
      code: parts[0], parts: isGroup ? members : [], countries: isGroup ? [] : members,
      names: parts[2].split(separator: "|").map(String.init))
  }

  static let byCode: [String: Row] = Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0) })

  /// The code of the subregion of each country.
  static let subregions: [String: String] = Dictionary(
    uniqueKeysWithValues: rows.flatMap { row in row.countries.map { ($0, row.code) } })

  /// The code of the region of each name, in the form of `FoldedName.key`.
  static let codesByName: [String: String] = Dictionary(
    rows.flatMap { row in row.names.map { (FoldedName.key(of: $0), row.code) } }
  ) { first, _ in first }

  /// One region a line: code, parts or countries, names.
  private static let text = """
    002:011 014 015 017 018:Africa|África|Afrique|Àfrica|Afrika|아프리카|アフリカ|非洲
    019:005 013 021 029:Americas|The Americas|América|Amérique|Amériques|Américas|Amèrica|Amerika|America|아메리카|아메리카 대륙|アメリカ大陸|美洲
    142:030 034 035 143 145:Asia|Asie|Ásia|Àsia|Asien|아시아|アジア|亚洲|亞洲
    150:039 151 154 155:Europe|Europa|유럽|ヨーロッパ|欧州|欧洲|歐洲
    009:053 054 057 061:Oceania|Oceanía|Océanie|Ozeanien|오세아니아|オセアニア|大洋洲
    003:013 021 029:North America|América del Norte|Amérique du Nord|América do Norte|Amèrica del Nord|Nordamerika|America del Nord|Nord America|북아메리카|북미|北アメリカ|北米|北美洲|北美
    419:005 013 029:Latin America and the Caribbean|Latin America|LAC|América Latina y el Caribe|América Latina|Latinoamérica|Latinoamérica y el Caribe|Amérique latine et Caraïbes|Amérique latine et les Caraïbes|Amérique latine|América Latina e Caribe|América Latina e o Caribe|Amèrica Llatina i el Carib|Amèrica Llatina|Lateinamerika und die Karibik|Lateinamerika und Karibik|Lateinamerika|America Latina e Caraibi|America Latina|라틴 아메리카|라틴 아메리카 및 카리브해|중남미|ラテンアメリカ|中南米|拉丁美洲|拉丁美洲和加勒比|拉美
    202:011 014 017 018:Sub-Saharan Africa|África subsahariana|Afrique subsaharienne|Subsahara-Afrika|Subsaharisches Afrika|사하라 이남 아프리카|サハラ以南のアフリカ|サハラ以南アフリカ|撒哈拉以南非洲
    015:DZ EG EH LY MA SD TN:Northern Africa|North Africa|África del Norte|África septentrional|Norte de África|Afrique du Nord|Afrique septentrionale|Norte da África|África do Norte|Àfrica septentrional|Àfrica del Nord|Nordafrika|Nord Africa|Nordafrica|Africa settentrionale|북아프리카|北アフリカ|北非
    014:BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW:Eastern Africa|East Africa|África oriental|África del Este|Afrique orientale|Afrique de l'Est|Ostafrika|Africa orientale|동아프리카|東アフリカ|东非|東非
    017:AO CD CF CG CM GA GQ ST TD:Middle Africa|Central Africa|África central|Afrique centrale|Zentralafrika|Africa centrale|중앙 아프리카|中部アフリカ|中央アフリカ|非洲中部
    018:BW LS NA SZ ZA:Southern Africa|África meridional|África austral|Afrique australe|Südliches Afrika|Africa australe|남부 아프리카|南部アフリカ|非洲南部
    011:BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG:Western Africa|West Africa|África occidental|África del Oeste|África Ocidental|Afrique occidentale|Afrique de l'Ouest|Westafrika|Africa occidentale|서아프리카|西アフリカ|西非
    021:BM CA GL PM US:Northern America|América septentrional|Amérique septentrionale|Nördliches Amerika|America settentrionale|북부 아메리카|美洲北部
    029:AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI:Caribbean|The Caribbean|Caribe|El Caribe|O Caribe|Caraïbes|Les Caraïbes|Caraïbe|Carib|Karibik|Caraibi|카리브|카리브해|카리브 제도|カリブ|カリブ海地域|加勒比|加勒比地区|加勒比海
    013:BZ CR GT HN MX NI PA SV:Central America|América Central|Centroamérica|Amérique centrale|Mittelamerika|Zentralamerika|America centrale|중앙 아메리카|중미|中央アメリカ|中米|中美洲
    005:AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE:South America|América del Sur|Sudamérica|Suramérica|Amérique du Sud|América do Sul|Amèrica del Sud|Südamerika|America del Sud|Sudamerica|남아메리카|남미|南アメリカ|南米|南美洲|南美
    143:KG KZ TJ TM UZ:Central Asia|Asia central|Asie centrale|Zentralasien|Asia centrale|중앙아시아|中央アジア|中亚|中亞
    030:CN HK JP KP KR MN MO TW:Eastern Asia|East Asia|Asia oriental|Asia del Este|Asie orientale|Asie de l'Est|Ostasien|Asia orientale|동아시아|東アジア|东亚|東亞
    035:BN ID KH LA MM MY PH SG TH TL VN:South-eastern Asia|Southeast Asia|Sudeste asiático|Sureste asiático|Asia sudoriental|Asie du Sud-Est|Sud-est asiàtic|Südostasien|Sud-est asiatico|Asia sudorientale|동남아시아|동남아|東南アジア|东南亚|東南亞
    034:AF BD BT IN IR LK MV NP PK:Southern Asia|South Asia|Asia meridional|Asia del Sur|Sur de Asia|Asie du Sud|Asie méridionale|Sul da Ásia|Südasien|Asia meridionale|남아시아|南アジア|南亚|南亞
    145:AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE:Western Asia|West Asia|Asia occidental|Ásia Ocidental|Asie occidentale|Asie de l'Ouest|Westasien|Asia occidentale|서아시아|西アジア|西亚|西亞
    151:BG BY CZ HU MD PL RO RU SK UA:Eastern Europe|Europa oriental|Europa del Este|Leste Europeu|Europe de l'Est|Europe orientale|Osteuropa|Europa orientale|동유럽|東ヨーロッパ|东欧|東歐
    154:AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ:Northern Europe|Europa septentrional|Europa del Norte|Norte da Europa|Europe du Nord|Europe septentrionale|Nordeuropa|Europa settentrionale|북유럽|北ヨーロッパ|北欧|北歐
    039:AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK:Southern Europe|Europa meridional|Europa del Sur|Sul da Europa|Europe du Sud|Europe méridionale|Südeuropa|Europa meridionale|남유럽|南ヨーロッパ|南欧|南歐
    155:AT BE CH DE FR LI LU MC NL:Western Europe|Europa occidental|Europa Ocidental|Europe de l'Ouest|Europe occidentale|Westeuropa|Europa occidentale|서유럽|西ヨーロッパ|西欧|西歐
    053:AU CC CX HM NF NZ:Australia and New Zealand|Australasia|Australia y Nueva Zelanda|Australie et Nouvelle-Zélande|Austrália e Nova Zelândia|Austràlia i Nova Zelanda|Australien und Neuseeland|Australia e Nuova Zelanda|호주와 뉴질랜드|オーストラリア・ニュージーランド|澳大利亚和新西兰
    054:FJ NC PG SB VU:Melanesia|Mélanésie|Melanesien|멜라네시아|メラネシア|美拉尼西亚
    057:FM GU KI MH MP NR PW UM:Micronesia|Micronésie|Mikronesien|미크로네시아|ミクロネシア|密克罗尼西亚
    061:AS CK NU PF PN TK TO TV WF WS:Polynesia|Polynésie|Polinesia|Polynesien|폴리네시아|ポリネシア|波利尼西亚
    010:AQ:Antarctica|Antártida|Antarctique|Antarktis|Antartide|남극|南極|南极洲
    """
}
