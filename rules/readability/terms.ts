/**
 * Words of four syllables or more that anyone who looks for work knows, since postings, pay slips and offices are full of
 * them. Source: the editors' own list.
 */
export const everyday: ReadonlySet<string> = new Set(
  `ability accessibility accommodation accountability activity additional administration advertisement application
applications automation availability capability certification collaboration communication communications configuration
conversation conversations coordination creativity development disability documentation education educational
effectively entertainment environment environments evaluation experiment flexibility generation hospitality
implementation information innovation integration integrations international legislation motivation multinational
nationality negotiation negotiations operation operational operations organisation organisational organisations
organization organizational organizations participation personality population possibility preparation presentation
presentations qualification qualifications recommendation recommendations recreation registration regulation
regulations reliability responsibility situation situations sustainability traditional transportation usability
utility visualisation visualization`.split(/\s+/),
);
