"""Writes the tables of a catalog whose names are hard to show: markup, right-to-left scripts, long words."""

import csv
import random

COUNTRIES = "KR CN EC PH TH VN ID MX FR ES BR ZA EG IN JP TR AE SA".split()
KOREAN = ["서울특별시", "부산광역시", "인천", "수원", "강원특별자치도 춘천", "대구광역시 달성군"]
ARABIC = ["القاهرة", "عمّان", "الدار البيضاء", "تونس العاصمة", "بيروت", "الرياض (المملكة العربية السعودية)"]
OTHERS = ["東京都", "Москва", "Ἀθῆναι", "תל אביב-יפו", "Łódź", "São Paulo", "กรุงเทพมหานคร", "Ñuñoa"]
HOSTILE = [
    "</title><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onmouseover='x",
    '"\u0301 onmouseover="x', "--><b>", "]]><b>", "&lt;b&gt; &amp; &#60;", "{{root}}", "</script><b>",
    "א) <b> (1", "서울 <b> 東京", "javascript:alert(1)", "`x` ${y}", "con", "../../etc/passwd", "%2e%2e/#x?y",
    "x" * 300, "가나다" * 90, "مدينة" * 60, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "a / b; c, d | e", "=1+1", "  two  spaces  ", "🏙️ 👩‍👩‍👧 city", "1234567", "١٢٣ شارع", "100 % (٪)", "C:\\city\\name",
]
WORDS = {
    "en": "water transport housing climate waste energy parks safety health data streets rivers".split(),
    "ko": "도시 교통 기후변화 상수도 주거 안전 보건 자료".split(),
    "ar": "المياه النقل الإسكان المناخ النفايات الطاقة الصحة البيانات".split(),
}
DATES = [
    "{y}", "{y}-04", "{y}-04-08", "{y}-04-08/{y}-04-14", "{y}-04-28/{y}-05-02", "{y}-12-28/{z}-01-03", "{y}?",
    "{y}-04~", "{y}%", "{y}-04/..", "../{y}-04", "{y}-21", "{y}-04/{y}-06", "{y}-XX", "{y}-34",
]
STATES = ["label-only", "placeholder", "announced", "unchecked", "working", "moved", "blocked", "doubtful", "failing", "dead"]


def write_tables(folder, organizations):
    """Writes the tables into a folder; there are so many organizations that their list is split by letters."""
    choice = random.Random(2015)

    def table(name, header, rows):
        with open(folder / f"{name}.csv", "w", newline="") as file:
            csv.writer(file).writerows([header.split(), *rows])

    names = KOREAN + ARABIC + OTHERS + HOSTILE
    names += [f"City {number}" for number in range(12)]
    cities = [f"city-{number}" for number in range(len(names))]
    cities[names.index("con")] = "con"
    table("cities", "id name country kind latitude longitude", [
        (city, name, choice.choice(COUNTRIES) if number % 9 else "", "province" if number % 13 == 5 else "city",
         *((round(choice.uniform(-50, 65), 3), round(choice.uniform(-170, 170), 3)) if number % 7 else ("", "")))
        for number, (city, name) in enumerate(zip(cities, names))])

    def title(number):
        words = WORDS[("en", "ko", "ar")[number % 3]]
        text = f"{choice.choice(words)} {choice.choice(words)} {number}"
        return f"{text} – {HOSTILE[number // 4 % len(HOSTILE)]}" if number % 4 == 0 else text

    labels = [f"{word} {number}" for number, word in enumerate(WORDS["en"] + WORDS["ko"] + HOSTILE[:8])]
    themes = [f"theme-{number}" for number in range(len(labels))]
    table("themes", "id label broader", [
        (theme, label, "theme-0" if number % 5 == 4 else "") for number, (theme, label) in enumerate(zip(themes, labels))])
    table("organizations", "id name city url", [
        (f"organization-{number}", names[number] + " Ltd" if number < len(names) else f"{chr(65 + number % 26)} office {number}",
         choice.choice(cities) if number < 60 else "", "https://example.org/?a=1&b='2'" if number < 8 else "")
        for number in range(organizations)])
    table("practices", "id title cities kind status dates themes sdgs summary cost awards", [
        (f"practice-{number}", title(number), choice.choice(cities), "policy", "running", "2012-05/..",
         choice.choice(themes), "11.6", f"{title(number)}\n\n{HOSTILE[number]}", "1200000 EUR 2012", "Prize | 2014")
        for number in range(12)])
    programs = [f"program-{number}" for number in range(64)]
    talks = [f"talk-{number}" for number in range(220)]
    table("programs", "id title kind dates status mode host languages themes organizers cities_claimed summary practices", [
        (program, title(number), "course", DATES[number % len(DATES)].format(y=2010 + number % 18, z=2011 + number % 18),
         ("held", "planned", "cancelled", "postponed", "")[number % 5], ("onsite", "online", "")[number % 3],
         choice.choice(cities) if number % 6 else "", "ko;en;ar" if number % 2 else "", ";".join(choice.sample(themes, number % 4)),
         f"organization-{number % 50}" if number % 3 else "", number % 9 or "",
         f"{title(number)}\n{HOSTILE[number % len(HOSTILE)]}" if number % 2 else "", f"practice-{number % 12}" if number % 7 == 1 else "")
        for number, program in enumerate(programs)])
    table("participations", "program city role delegates", [
        (program, city, choice.choice(["participant", "participant", "observer", "presenter"]), choice.choice(["", 3]))
        for number, program in enumerate(programs) for city in choice.sample(cities, number % 12)])
    table("memberships", "network city since until", [
        (f"organization-{number % 3}", city, "2010", "2019-05" if number % 4 == 0 else "") for number, city in enumerate(cities)])
    table("sites", "id name city latitude longitude practices", [
        (f"site-{number}", names[number % len(names)] + " park", choice.choice(cities), 37.5, 127, f"practice-{number % 12}")
        for number in range(24)])
    table("visits", "program site date position note", [
        (program, f"site-{number % 24}", "", 1, HOSTILE[number % len(HOSTILE)]) for number, program in enumerate(programs) if number % 2])
    table("presentations", "id program title kind date language cities", [
        (talk, choice.choice(programs), title(number), "case-study", "2015-04-09" if number % 3 else "",
         ("en", "ko", "ar", "")[number % 4], ";".join(choice.sample(cities, number % 3)))
        for number, talk in enumerate(talks)])
    # A semicolon separates speakers, and a bar their parts.
    plain = [name.replace(";", ",").replace("|", "/") for name in names + HOSTILE]
    table("speakers", "presentation name role organization", [
        (talk, f"{plain[number % len(plain)]} Kim", plain[number * 7 % len(plain)], "Office") for number, talk in enumerate(talks)])
    owners = [(program, "", "") for program in programs[:30]] + [("", talk, "") for talk in talks[:90]]
    owners += [("", "", f"site-{number}") for number in range(10)]
    table("links", "id program presentation site relation label url state", [
        (f"link-{number}", *owner, choice.choice(["page", "slides", "recording", "agenda"]),
         HOSTILE[number % len(HOSTILE)] if number % 3 or state == "label-only" else "",
         "" if state in STATES[:3] else f"https://example.org/{number}?a=1&b=%22'()#{number}", state)
        for number, owner in enumerate(owners) for state in [STATES[number % len(STATES)]]])
    table("sources", "id title publisher url language published retrieved", [
        (f"source-{number}", title(number), HOSTILE[number % len(HOSTILE)], "https://example.org/news/?id=1&x=2" if number % 2 else "",
         ("en", "ko", "ar", "zh-Hans")[number % 4], "2015-05", "2016-01-02") for number in range(12)])
    statements = []
    for number, program in enumerate(programs[:40]):
        for source in range(number % 4):
            dates = "2015-04-08/2015-04-14" if source % 2 else DATES[number % len(DATES)].format(y=2010 + number % 18, z=2011 + number % 18)
            statements.append((f"source-{(number + source) % 12}", program, "", "dates", f"dates {dates}", dates,
                               f"{HOSTILE[number % len(HOSTILE)]} {dates} " + "word " * (number * 4), "page 3"))
    statements += [(f"source-{number % 12}", "", city, "name", name, name, name, "") for number, (city, name) in enumerate(zip(cities, names))
                   if number % 3 == 0]
    table("statements", "id source program city field stated value quote locator method", [
        (f"statement-{number}", *row, "read") for number, row in enumerate(statements)])
    table("names", "program city site organization theme practice text language kind", [
        ("", city, "", "", "", "", f"{text} {number}", language, "official")
        for number, city in enumerate(cities) for language, text in (("ko", KOREAN[number % 6]), ("ar", ARABIC[number % 6]))
        if number % 2])
    table("transfers", "practice city stage adopted_on way via_program via_note adaptation outcome", [
        (f"practice-{number % 12}", cities[number * 3 % len(cities)], "adopted", "2016-05", "adapted", programs[number] if number % 2 else "",
         "" if number % 2 else HOSTILE[number], HOSTILE[-number], "") for number in range(24)])
