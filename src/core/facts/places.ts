import type {Fact, Place, Unknown} from '../types.ts';
import data from './data/places.json' with {type: 'json'};
import {plainLetters} from './lines.ts';
import {isKnown} from './metadata.ts';

/** Codes by name, of names by code. */
const codesByName = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([code, all]) => all.split('|').map((name) => [name, code])));

const countryNames = codesByName(data.countries);
const cities = codesByName(data.cities);
const regionNames = new Map<string, string>();
const regionCodes = new Set<string>();
for (const [country, regions] of Object.entries(data.regions)) {
  for (const region of regions.split('|')) {
    const end = region.indexOf(' ');
    const code = `${country}-${region.slice(0, end)}`;
    const name = region.slice(end + 1);
    regionCodes.add(code);
    // "Victoria" of one country and another is neither.
    regionNames.set(name, regionNames.has(name) ? '' : code);
  }
}

/** The code of a city's country or state; its name counts with accents and without. */
const codeOfCity = (name: string): string | undefined => cities.get(plainLetters(name.toLowerCase()));

/** The places of a posting with their ISO 3166 codes, as far as names say them for certain. */
export function readPlaces(
  place: Fact<string> | Unknown | undefined,
  more: readonly Fact<string>[],
): Place[] {
  const stated = [...(isKnown(place) && place !== undefined ? [place] : []), ...more];
  // A city that a fuller statement repeats adds nothing.
  const facts = stated.filter(
    ({value}) =>
      isPlaceName(value) &&
      !stated.some((other) => other.value !== value && other.value.startsWith(`${value},`)),
  );
  const seen = new Set<string>();
  return facts.flatMap(({value, evidence, origin, certain}) =>
    value
      .split(/[;|\n·/]| or | and (?=\p{Lu})/u)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
      .map((text): Place => ({text, ...resolvePlace(text), evidence, origin, certain})),
  );
}

/** A field for the place may hold a sentence, or a setting of the form. */
const isPlaceName = (text: string): boolean =>
  /\p{Lu}/u.test(text) && text.length <= 200 && !/^\p{L}+ .{30,}[.!?]$/u.test(text);

/** Country, region and city of "Toronto, ON", as far as they are certain. */
export function resolvePlace(text: string): Pick<Place, 'country' | 'region' | 'city'> {
  const parts = text
    .split(/[,()]|\s[–—-]\s/)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:remote|hybrid|on-?site|greater|downtown|near|in|within|the)\b[\s:-]*/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  let country: string | undefined;
  let region: string | undefined;
  let city: string | undefined;
  for (const [index, part] of parts.entries()) {
    const lower = part.toLowerCase();
    country ??= countryNames.get(lower);
    const named = regionNames.get(lower);
    if (named) region ??= named;
    if (index > 0) region ??= regionOfCode(part, parts, index);
    const known =
      codeOfCity(lower) ?? codeOfCity(lower.replace(/ (?:area|metro|city|bay area|metropolitan area)$/, ''));
    if (known !== undefined) city ??= part;
  }
  const ofCity = city === undefined ? undefined : codeOfCity(city);
  const implied = region?.slice(0, 2) ?? ofCity?.slice(0, 2);
  // A city that is known for one country does not settle where another is named.
  const agreed =
    country === undefined || implied === undefined || implied === country || region !== undefined;
  country ??= implied;
  if (agreed && region === undefined && ofCity?.includes('-')) region = ofCity;
  if (country === undefined && parts.length > 1 && /^[A-Z]{2}$/.test(parts.at(-1) ?? '')) {
    const code = parts.at(-1) as string;
    if (Object.hasOwn(data.countries, code)) country = code;
  }
  // A council without a code of its own tells the country alone.
  if (region?.endsWith('-') || (country !== undefined && region?.slice(0, 2) !== country)) region = undefined;
  return {
    ...(country === undefined ? {} : {country}),
    ...(region === undefined ? {} : {region}),
    ...(city === undefined ? {} : {city}),
  };
}

/** "WA" after a city: of the United States, else of a country whose codes are letters; not where two might be meant. */
function regionOfCode(part: string, parts: readonly string[], index: number): string | undefined {
  if (!/^[A-Z]{2,3}$/.test(part)) return undefined;
  const stated = parts.slice(index + 1).map((other) => countryNames.get(other.toLowerCase()) ?? other);
  const candidates = ['US', 'CA', 'AU'].filter((country) => regionCodes.has(`${country}-${part}`));
  const country =
    candidates.find((candidate) => stated.includes(candidate)) ??
    candidates.find((candidate) => candidate === 'US' || candidate === 'CA') ??
    undefined;
  return country === undefined ? undefined : `${country}-${part}`;
}
