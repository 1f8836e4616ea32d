package org.tellurion.coding;

import org.tellurion.coding.NamedThing.Kind;

/** The standards, rules and organisations that texts on minerals and trade name. */
final class NamedThings {
  private NamedThings() {}

  static void load(LexiconPhrases.Phrases phrases) {
    load(phrases, Kind.STANDARD, STANDARDS);
    load(phrases, Kind.ORGANISATION, ORGANISATIONS);
    load(phrases, Kind.LAW, LAWS);
    load(phrases, Kind.FUND, FUNDS);
    load(phrases, Kind.GROUP, GROUPS);
  }

  private static void load(LexiconPhrases.Phrases phrases, Kind kind, String lines) {
    for (String line : lines.strip().split("\n", -1)) {
      String[] parts = line.strip().split("\\s*=\\s*", -1);
      for (String form : parts[1].split("\\s*\\|\\s*", -1)) {
        phrases.accept(form, new Tag.Named(kind, parts[0]));
      }
    }
  }

  private static final String STANDARDS =
      """
      ISO = iso | iso standard | iso standards | international organization for standardization
      IEC = international electrotechnical commission
      OECD due diligence guidance = oecd guidance | oecd due diligence guidance | due diligence guidance for responsible supply chains
      OECD guidelines for multinational enterprises = oecd guidelines | oecd guidelines for multinational enterprises | guidelines for multinational enterprises
      EITI = eiti | extractive industries transparency initiative | eiti standard
      IRMA = irma | initiative for responsible mining assurance
      ICMM = icmm | international council on mining and metals
      TSM = towards sustainable mining
      GISTM = global industry standard on tailings management
      UN guiding principles on business and human rights = guiding principles on business and human rights
      UNFC = united nations framework classification
      Kimberley Process = kimberley process
      Voluntary principles on security and human rights = voluntary principles on security and human rights
      G20 principles for quality infrastructure investment = principles for quality infrastructure investment
      Equator principles = equator principles
      IFC performance standards = ifc performance standards
      Harmonized System = harmonized system | harmonised system
      Incoterms = incoterms
      UNCITRAL arbitration rules = uncitral arbitration rules | uncitral
      Codex Alimentarius = codex alimentarius
      """;

  private static final String ORGANISATIONS =
      """
      WTO = wto | world trade organization | world trade organisation
      OECD = oecd | organization for economic co operation and development | organisation for economic co operation and development
      ILO = ilo | international labour organization | international labor organization | international labour organisation
      IEA = iea | international energy agency
      United Nations = united nations
      World Bank = world bank
      IMF = imf | international monetary fund
      WIPO = wipo | world intellectual property organization
      UNCTAD = unctad
      UNEP = unep | united nations environment programme
      ITU = itu | international telecommunication union
      World Customs Organization = wco | world customs organization
      IAEA = iaea | international atomic energy agency
      IRENA = irena
      African Union = african union
      """;

  private static final String LAWS =
      """
      GATT 1994 = gatt 1994 | general agreement on tariffs and trade 1994 | gatt | general agreement on tariffs and trade | general agreement on tariffs and trade of 1994
      GATS = gats | general agreement on trade in services
      WTO Agreement = wto agreement | marrakesh agreement | agreement establishing the world trade organization | marrakesh agreement establishing the world trade organization
      TRIMs Agreement = trims | trims agreement | agreement on trade related investment measures
      TBT Agreement = tbt agreement | agreement on technical barriers to trade
      SPS Agreement = sps agreement | agreement on the application of sanitary and phytosanitary measures
      TRIPS Agreement = trips | trips agreement | agreement on trade related aspects of intellectual property rights
      SCM Agreement = scm agreement | agreement on subsidies and countervailing measures
      DSU = dsu | dispute settlement understanding
      Anti-dumping Agreement = antidumping agreement | anti dumping agreement
      Agreement on Safeguards = agreement on safeguards
      Agreement on Import Licensing Procedures = agreement on import licensing procedures | import licensing agreement
      Agreement on Fisheries Subsidies = agreement on fisheries subsidies
      ICSID Convention = icsid convention
      New York Convention = new york convention
      Vienna Convention on the Law of Treaties = vienna convention on the law of treaties
      UN Charter = charter of the united nations
      Paris Agreement = paris agreement
      UNFCCC = unfccc | united nations framework convention on climate change
      ILO conventions = ilo conventions | ilo convention | ilo declaration | ilo core conventions | conventions of the ilo | declaration on fundamental principles and rights at work
      UNDRIP = undrip | declaration on the rights of indigenous peoples
      Convention on Biological Diversity = convention on biological diversity
      Basel Convention = basel convention
      Minamata Convention = minamata convention
      CITES = cites | convention on international trade in endangered species
      UNCLOS = unclos | united nations convention on the law of the sea
      UN Convention against Corruption = uncac | united nations convention against corruption | convention against corruption
      Inflation Reduction Act = inflation reduction act
      """;

  private static final String FUNDS =
      """
      EXIM = exim | exim bank | export import bank | export import bank of the united states
      DFC = dfc | development finance corporation | international development finance corporation
      Export Finance Australia = export finance australia
      JBIC = jbic | japan bank for international cooperation
      JOGMEC = jogmec
      European Investment Bank = eib | european investment bank
      Export Development Canada = export development canada
      African Development Bank = african development bank
      Africa Finance Corporation = africa finance corporation
      Asian Development Bank = asian development bank
      USAID = usaid
      USTDA = ustda | trade and development agency
      """;

  private static final String GROUPS =
      """
      Minerals Security Partnership = minerals security partnership | msp
      G7 = g7
      G20 = g20
      Quad = quad
      IPEF = ipef | indo pacific economic framework | indo pacific economic framework for prosperity
      Partnership for Global Infrastructure and Investment = partnership for global infrastructure and investment | pgi | pgii
      ASEAN = asean | association of southeast asian nations
      Energy Resource Governance Initiative = energy resource governance initiative
      Conference on Critical Materials = conference on critical materials
      """;
}
