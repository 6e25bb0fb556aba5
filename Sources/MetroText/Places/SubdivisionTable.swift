/// The states and provinces that people write after the name of a city.
///
/// A line has the code of the country, the code that GeoNames gives the state, and its codes and names. The
/// gazetteer stores the number of a line among those of its country, so lines are only added at the end of a
/// country. The regions of Italy have the codes of their provinces.
enum SubdivisionTable {
  static let text =
    northAmerica + "\n" + brazil + "\n" + mexico + "\n" + australia + "\n" + india + "\n"
    + argentina + "\n"
    + italy

  private static let northAmerica = """
    US AL AL|Alabama
    US AK AK|Alaska
    US AZ AZ|Ariz|Arizona
    US AR AR|Ark|Arkansas
    US CA CA|Calif|California
    US CO CO|Colo|Colorado
    US CT CT|Conn|Connecticut
    US DE DE|Delaware
    US DC DC|District of Columbia
    US FL FL|Fla|Florida
    US GA GA|Georgia
    US HI HI|Hawaii|Hawai'i
    US ID ID|Idaho
    US IL IL|Ill|Illinois
    US IN IN|Ind|Indiana
    US IA IA|Iowa
    US KS KS|Kan|Kansas
    US KY KY|Kentucky
    US LA LA|Louisiana
    US ME ME|Maine
    US MD MD|Maryland
    US MA MA|Mass|Massachusetts
    US MI MI|Mich|Michigan
    US MN MN|Minn|Minnesota
    US MS MS|Mississippi
    US MO MO|Missouri
    US MT MT|Mont|Montana
    US NE NE|Neb|Nebraska
    US NV NV|Nev|Nevada
    US NH NH|New Hampshire
    US NJ NJ|New Jersey|Nueva Jersey
    US NM NM|New Mexico|Nuevo México
    US NY NY|New York|Nueva York|New York State
    US NC NC|North Carolina|Carolina del Norte
    US ND ND|North Dakota|Dakota del Norte
    US OH OH|Ohio
    US OK OK|Okla|Oklahoma
    US OR OR|Ore|Oregon
    US PA PA|Penn|Pennsylvania|Pensilvania
    US RI RI|Rhode Island
    US SC SC|South Carolina|Carolina del Sur
    US SD SD|South Dakota|Dakota del Sur
    US TN TN|Tenn|Tennessee
    US TX TX|Tex|Texas
    US UT UT|Utah
    US VT VT|Vermont
    US VA VA|Virginia
    US WA WA|Wash|Washington|Washington State
    US WV WV|West Virginia|Virginia Occidental
    US WI WI|Wis|Wisconsin
    US WY WY|Wyo|Wyoming
    CA 01 AB|Alta|Alberta
    CA 02 BC|British Columbia|Colombie-Britannique|Columbia Británica
    CA 03 MB|Manitoba
    CA 04 NB|New Brunswick|Nouveau-Brunswick
    CA 05 NL|Newfoundland|Newfoundland and Labrador|Labrador|Terre-Neuve-et-Labrador
    CA 07 NS|Nova Scotia|Nouvelle-Écosse
    CA 08 ON|Ont|Ontario
    CA 09 PE|PEI|Prince Edward Island|Île-du-Prince-Édouard
    CA 10 QC|PQ|Québec
    CA 11 SK|Sask|Saskatchewan
    CA 12 YT|YK|Yukon
    CA 13 NT|NWT|Northwest Territories|Territoires du Nord-Ouest
    CA 14 NU|Nunavut
    """

  private static let brazil = """
    BR 01 AC|Acre
    BR 02 AL|Alagoas
    BR 03 AP|Amapá
    BR 04 AM|Amazonas
    BR 05 BA|Bahia
    BR 06 CE|Ceará
    BR 07 DF|Distrito Federal|Federal District
    BR 08 ES|Espírito Santo
    BR 11 MS|Mato Grosso do Sul
    BR 13 MA|Maranhão
    BR 14 MT|Mato Grosso
    BR 15 MG|Minas Gerais
    BR 16 PA|Pará
    BR 17 PB|Paraíba
    BR 18 PR|Paraná
    BR 20 PI|Piauí
    BR 21 RJ|Rio de Janeiro
    BR 22 RN|Rio Grande do Norte
    BR 23 RS|Rio Grande do Sul
    BR 24 RO|Rondônia
    BR 25 RR|Roraima
    BR 26 SC|Santa Catarina
    BR 27 SP|São Paulo
    BR 28 SE|Sergipe
    BR 29 GO|Goiás
    BR 30 PE|Pernambuco
    BR 31 TO|Tocantins
    """

  private static let mexico = """
    MX 01 AGS|AGU|Aguascalientes
    MX 02 BC|BCN|Baja California|Baja California Norte
    MX 03 BCS|Baja California Sur
    MX 04 CAM|CAMP|Campeche
    MX 05 CHIS|CHP|Chiapas
    MX 06 CHIH|CHH|Chihuahua
    MX 07 COAH|COA|Coahuila|Coahuila de Zaragoza
    MX 08 COL|Colima
    MX 09 CDMX|CMX|DF|Distrito Federal
    MX 10 DGO|DUR|Durango
    MX 11 GTO|GUA|Guanajuato
    MX 12 GRO|Guerrero
    MX 13 HGO|HID|Hidalgo
    MX 14 JAL|Jalisco
    MX 15 MEX|EDOMEX|Edo. Méx.|Estado de México
    MX 16 MICH|MIC|Michoacán|Michoacán de Ocampo
    MX 17 MOR|Morelos
    MX 18 NAY|Nayarit
    MX 19 NL|NLE|Nuevo León
    MX 20 OAX|Oaxaca
    MX 21 PUE|Puebla
    MX 22 QRO|QUE|Querétaro
    MX 23 QROO|ROO|Quintana Roo
    MX 24 SLP|San Luis Potosí
    MX 25 SIN|Sinaloa
    MX 26 SON|Sonora
    MX 27 TAB|Tabasco
    MX 28 TAMPS|TAM|Tamaulipas
    MX 29 TLAX|TLA|Tlaxcala
    MX 30 VER|Veracruz|Veracruz de Ignacio de la Llave
    MX 31 YUC|Yucatán
    MX 32 ZAC|Zacatecas
    """

  private static let australia = """
    AU 01 ACT|Australian Capital Territory
    AU 02 NSW|New South Wales|Nueva Gales del Sur|Nouvelle-Galles du Sud
    AU 03 NT|Northern Territory
    AU 04 QLD|Queensland
    AU 05 SA|South Australia
    AU 06 TAS|Tasmania
    AU 07 VIC|Victoria
    AU 08 WA|Western Australia
    """

  private static let india = """
    IN 01 AN|Andaman and Nicobar Islands
    IN 02 AP|Andhra Pradesh
    IN 03 AS|Assam
    IN 05 CH|Chandigarh
    IN 07 DL|Delhi
    IN 09 GJ|Gujarat
    IN 10 HR|Haryana
    IN 11 HP|Himachal Pradesh
    IN 12 JK|Jammu and Kashmir
    IN 13 KL|Kerala
    IN 14 LD|Lakshadweep
    IN 16 MH|Maharashtra
    IN 17 MN|Manipur
    IN 18 ML|Meghalaya
    IN 19 KA|Karnataka
    IN 20 NL|Nagaland
    IN 21 OD|OR|Odisha|Orissa
    IN 22 PY|Puducherry|Pondicherry
    IN 23 PB|Punjab
    IN 24 RJ|Rajasthan
    IN 25 TN|Tamil Nadu
    IN 26 TR|Tripura
    IN 28 WB|West Bengal
    IN 29 SK|Sikkim
    IN 30 AR|Arunachal Pradesh
    IN 31 MZ|Mizoram
    IN 33 GA|Goa
    IN 34 BR|Bihar
    IN 35 MP|Madhya Pradesh
    IN 36 UP|Uttar Pradesh
    IN 37 CG|CT|Chhattisgarh
    IN 38 JH|Jharkhand
    IN 39 UK|UT|Uttarakhand|Uttaranchal
    IN 40 TG|TS|Telangana
    IN 41 LA|Ladakh
    IN 52 DH|DN|DD|Dadra and Nagar Haveli and Daman and Diu
    """

  private static let argentina = """
    AR 01 Buenos Aires|Provincia de Buenos Aires
    AR 02 Catamarca
    AR 03 Chaco
    AR 04 Chubut
    AR 05 Córdoba
    AR 06 Corrientes
    AR 07 CABA|Ciudad Autónoma de Buenos Aires|Capital Federal
    AR 08 Entre Ríos
    AR 09 Formosa
    AR 10 Jujuy
    AR 11 La Pampa
    AR 12 La Rioja
    AR 13 Mendoza
    AR 14 Misiones
    AR 15 Neuquén
    AR 16 Río Negro
    AR 17 Salta
    AR 18 San Juan
    AR 19 San Luis
    AR 20 Santa Cruz
    AR 21 Santa Fe
    AR 22 Santiago del Estero
    AR 23 Tierra del Fuego
    AR 24 Tucumán
    """

  private static let italy = """
    IT 01 Abruzzo|CH|AQ|PE|TE
    IT 02 Basilicata|MT|PZ
    IT 03 Calabria|CS|CZ|KR|RC|VV
    IT 04 Campania|AV|BN|CE|NA|SA
    IT 05 Emilia-Romagna|BO|FC|FE|FO|MO|PC|PR|RA|RE|RN
    IT 06 Friuli-Venezia Giulia|GO|PN|TS|UD
    IT 07 Lazio|FR|LT|RI|RM|VT
    IT 08 Liguria|GE|IM|SP|SV
    IT 09 Lombardia|Lombardy|BG|BS|CO|CR|LC|LO|MB|MI|MN|PV|SO|VA
    IT 10 Marche|AN|AP|FM|MC|PS|PU
    IT 11 Molise|CB|IS
    IT 12 Piemonte|Piedmont|AL|AT|BI|CN|NO|TO|VB|VC
    IT 13 Puglia|Apulia|BA|BR|BT|FG|LE|TA
    IT 14 Sardegna|Sardinia|CA|CI|NU|OG|OR|OT|SS|SU|VS
    IT 15 Sicilia|Sicily|AG|CL|CT|EN|ME|PA|RG|SR|TP
    IT 16 Toscana|Tuscany|AR|FI|GR|LI|LU|MS|PI|PO|PT|SI
    IT 17 Trentino-Alto Adige|BZ|TN
    IT 18 Umbria|PG|TR
    IT 19 Valle d'Aosta|AO
    IT 20 Veneto|BL|PD|RO|TV|VE|VI|VR
    """
}
