import Foundation

/// Recognizes pages that say that there is no such page, by their title and their address.
///
/// Only titles are read: a text can say of anything that it has been removed.
package enum ErrorPage {
  /// Returns whether a title says that the page does not exist.
  package static func isError(title: String) -> Bool {
    let folded = folded(title)
    if phrases.contains(where: folded.contains) { return true }
    let parts = folded.split { separators.contains($0) }.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return parts.contains { whole.contains($0) }
  }

  /// Returns whether a title offers the domain for sale.
  package static func isForSale(title: String) -> Bool {
    let folded = folded(title)
    return salePhrases.contains(where: folded.contains)
  }

  /// Returns whether a title asks the visitor to prove that no program asks.
  package static func isChallenge(title: String) -> Bool {
    let folded = folded(title)
    return challenges.contains { phrase in
      guard folded.hasPrefix(phrase) else { return false }
      // Words of other scripts are not about anything else, and join with what follows.
      guard phrase.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
      let rest = folded.dropFirst(phrase.count)
      if rest.first?.isLetter == true { return false }
      // A page can be titled "Un momento histórico" or "Security check of a bridge".
      let isShort = phrase.split(separator: " ").count < 3
      return !isShort || rest.first { $0 != " " }?.isLetter != true
    }
  }

  /// Returns whether a host parks domains.
  package static func parks(_ host: String) -> Bool {
    parkingHosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  /// Returns whether an address is that of a login page.
  package static func isLogin(_ address: AskedAddress) -> Bool {
    if loginHosts.contains(String(address.host.prefix { $0 != "." })) { return true }
    return address.segments.contains { loginWords.contains(String($0.prefix { $0 != "." })) }
  }

  /// Returns a text in lower case without accents.
  private static func folded(_ text: String) -> String {
    let scalars = text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
    var result = String.UnicodeScalarView()
    for scalar in scalars where scalar.properties.generalCategory != .nonspacingMark {
      result.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return String(result)
  }

  private static let separators: Set<Character> = [
    "|", "-", "–", "—", ":", "·", "•", "»", "«", "/", "(",
  ]

  /// Phrases that mean it anywhere in a title.
  private static let phrases = [
    "page not found", "page cannot be found", "page can't be found", "can't seem to find the page",
    "can't find the page", "can't find that page", "cannot find the page", "couldn't find the page",
    "could not find the page", "page could not be found",
    "page does not exist", "page doesn't exist", "page no longer exists",
    "page no longer available",
    "page is no longer available", "page has been removed", "page unavailable", "file not found",
    "404 not found", "error 404", "404 error", "http 404", "410 gone", "resource not found",
    "document not found", "content not found", "nothing found for", "url not found",
    // Spanish, Catalan, Portuguese, Italian
    "pagina no encontrada", "no se encontro la pagina", "no se ha encontrado la pagina",
    "la pagina no existe", "pagina no disponible", "pagina inexistente", "pagina no trobada",
    "no s'ha trobat la pagina", "la pagina no existeix", "pagina nao encontrada",
    "pagina nao existe", "pagina nao disponivel", "pagina inexistente", "pagina non trovata",
    "pagina non esiste", "pagina non disponibile", "errore 404", "erro 404", "error 404",
    // French, German, Indonesian
    "page introuvable", "page non trouvee", "page inexistante", "page n'existe pas",
    "page n'existe plus", "page indisponible", "erreur 404", "seite nicht gefunden",
    "seite wurde nicht gefunden", "seite existiert nicht", "seite nicht verfugbar",
    "fehler 404", "halaman tidak ditemukan", "halaman tidak tersedia", "halaman tidak ada",
    // Korean, Chinese, Japanese, Arabic
    "페이지를 찾을 수 없", "페이지가 존재하지 않", "존재하지 않는 페이지", "요청하신 페이지를 찾을",
    "없는 페이지", "페이지 없음", "페이지를 표시할 수 없", "页面不存在", "頁面不存在", "找不到页面",
    "找不到頁面", "找不到网页", "找不到網頁", "页面未找到", "頁面未找到", "页面没有找到", "网页不存在",
    "無此頁面", "您访问的页面不存在", "ページが見つかりません", "ページは見つかりません",
    "お探しのページは", "ページが存在しません", "ページは存在しません", "الصفحة غير موجودة",
    "لم يتم العثور على الصفحة", "الصفحة غير متوفرة", "الصفحة غير متاحة",
  ].map(folded)

  /// Words that mean it only as a whole part of a title.
  private static let whole: Set<String> = Set(
    [
      "404", "410", "not found", "404 page", "no encontrado", "no trobat", "nao encontrado",
      "non trovato", "introuvable", "non trouve", "nicht gefunden", "tidak ditemukan", "찾을 수 없음",
      "找不到", "未找到", "見つかりません", "غير موجود",
    ].map(folded))

  private static let salePhrases = [
    "domain is for sale", "domain for sale", "buy this domain", "this domain may be for sale",
    "domain name for sale", "domain has expired", "domain name has expired", "domain is parked",
    "parked domain", "dominio en venta", "domaine a vendre", "domain steht zum verkauf",
    "domain zu verkaufen", "dominio a venda", "dominio in vendita", "도메인 판매", "域名出售", "域名转让",
    "このドメインは", "النطاق للبيع",
  ].map(folded)

  private static let challenges = [
    "just a moment", "attention required", "access denied", "are you a robot", "are you human",
    "verify you are human", "verifying you are human", "checking your browser", "security check",
    "ddos-guard", "pardon our interruption", "request rejected", "human verification",
    "bot verification", "robot check", "un momento", "un instant", "einen moment",
    "einen moment bitte", "un momento por favor", "security check required", "请稍候", "잠시만",
  ].map(folded)

  private static let parkingHosts = [
    "sedoparking.com", "sedo.com", "hugedomains.com", "dan.com", "afternic.com", "parkingcrew.net",
    "bodis.com", "above.com", "uniregistry.com", "undeveloped.com", "domainmarket.com",
    "buydomains.com", "parklogic.com", "skenzo.com", "dsnextgen.com", "domainnamesales.com",
    "cashparking.com", "namedrive.com", "voodoo.com", "parking-page.net",
  ]

  private static let loginWords: Set<String> = [
    "login", "signin", "sign-in", "sign_in", "log-in", "log_in", "logon", "sso", "oauth", "oauth2",
    "saml", "saml2", "cas", "wp-login", "servicelogin", "iniciar-sesion", "connexion", "anmelden",
    "entrar", "accedi", "inicia-sessio", "로그인",
  ]

  private static let loginHosts: Set<String> = [
    "login", "signin", "sso", "auth", "accounts", "idp", "cas", "adfs",
  ]
}
